import type { Answer, Reply } from '@/content/vocabulary';
import type { Attempt, Note, OwnOpener, Reflection, Stored } from '../records/records';
import type { Block, Entry } from './document';

/** The words around a person's own, in their language. */
export interface DocumentWords {
  /** The text of a checklist's title or of a question; the id itself where it is unknown. */
  nameOf(id: string): string;
  answer(answer: Answer): string;
  /** Says what the partner replied. */
  reply(reply: Reply): string;
  /** The ids of a checklist's questions in their order; none where it is unknown. */
  questionsOf(checklistId: string): readonly string[];
  /** A moment, in milliseconds since 1970, in words. */
  when(time: number): string;
  /** Says which question a note is about. */
  about(question: string): string;
  /** What is done to every text of the person's own before it is shown. */
  own(text: string): string;
}

/** A note, with the question it is about where that is known. */
export function noteEntry({ id, content }: Stored<Note>, words: DocumentWords): Entry {
  const { title, text, about, createdAt } = content;
  const question = about?.kind === 'question' ? words.nameOf(about.questionId) : undefined;
  const known = about?.kind === 'question' && question !== about.questionId;
  return {
    id,
    when: words.when(createdAt),
    ...(title && { title: words.own(title) }),
    blocks: [
      ...(known ? [{ kind: 'remark' as const, text: words.about(question!) }] : []),
      { kind: 'own', text: words.own(text) },
    ],
  };
}

/** A sitting: the questions that were answered, in the order of the checklist. */
export function checklistRunEntry({ id, content }: Stored<Reflection>, words: DocumentWords): Entry {
  const order = words.questionsOf(content.checklistId);
  const place = (question: string) => (order.includes(question) ? order.indexOf(question) : order.length);
  const blocks = Object.entries(content.answers)
    .filter(([, { answer, line }]) => answer || line?.trim())
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([question, { answer, line }]): Block => ({
      kind: 'question',
      question: words.nameOf(question),
      ...(answer && { mark: answer, answer: words.answer(answer) }),
      ...(line?.trim() && { line: words.own(line) }),
    }));
  return { id, when: words.when(content.startedAt), blocks };
}

/** What was said to the partner, and what came back. */
export function attemptEntry({ id, content }: Stored<Attempt>, words: DocumentWords): Entry {
  const { words: said, reply, line, triedAt } = content;
  return {
    id,
    when: words.when(triedAt),
    blocks: [
      { kind: 'said', text: words.own(said) },
      ...(reply ? [{ kind: 'remark' as const, text: words.reply(reply) }] : []),
      ...(line?.trim() ? [{ kind: 'own' as const, text: words.own(line) }] : []),
    ],
  };
}

/** An opener the person wrote. */
export function openerEntry({ id, content }: Stored<OwnOpener>, words: DocumentWords): Entry {
  return {
    id,
    when: words.when(content.createdAt),
    blocks: [{ kind: 'own', text: words.own(content.text) }],
  };
}
