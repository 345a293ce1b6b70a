import type { Answer, Reply } from '@/content/vocabulary';
import type { CalendarDay } from '@/lib/text/calendar-day';
import type { Attempt, Note, OwnOpener, Reflection, Stored } from '../records/records';
import type { Block, DocumentEntry } from './document';

/** The labels around a person's own texts, in their language. */
export interface DocumentLabels {
  /** Returns the title of a checklist or the text of a question; the id itself where it is unknown. */
  nameOf(id: string): string;
  /** Returns the label of an answer. */
  answer(answer: Answer): string;
  /** Returns a sentence about the partner's reply. */
  reply(reply: Reply): string;
  /** Returns the ids of a checklist's questions in order; none where it is unknown. */
  questionsOf(checklistId: string): readonly string[];
  /** Returns a day in words, or a time in milliseconds since 1970. */
  when(dayOrTime: CalendarDay | number): string;
  /** Returns a sentence about the question that a note is about. */
  about(question: string): string;
  /** Transforms each of the person's own texts before it is shown, such as by shortening names. */
  own(text: string): string;
}

/** Returns the entry of a note, with the question it is about where that is known. */
export function noteEntry({ id, content }: Stored<Note>, labels: DocumentLabels): DocumentEntry {
  const { title, text, about, createdAt } = content;
  const question = about?.kind === 'question' ? labels.nameOf(about.questionId) : undefined;
  const known = about?.kind === 'question' && question !== about.questionId;
  return {
    id,
    when: labels.when(createdAt),
    ...(title && { title: labels.own(title) }),
    blocks: [
      ...(known ? [{ kind: 'remark' as const, text: labels.about(question!) }] : []),
      { kind: 'own', text: labels.own(text) },
    ],
  };
}

/** Returns the entry of a checklist run: the answered questions, in the order of the checklist. */
export function checklistRunEntry(
  { id, content }: Stored<Reflection>,
  labels: DocumentLabels,
): DocumentEntry {
  const order = labels.questionsOf(content.checklistId);
  const indexOf = (question: string) => (order.includes(question) ? order.indexOf(question) : order.length);
  const blocks = Object.entries(content.answers)
    .filter(([, { answer, line }]) => answer || line?.trim())
    .toSorted(([a], [b]) => indexOf(a) - indexOf(b))
    .map(([question, { answer, line }]): Block => ({
      kind: 'question',
      question: labels.nameOf(question),
      ...(answer && { mark: answer, answer: labels.answer(answer) }),
      ...(line?.trim() && { line: labels.own(line) }),
    }));
  return { id, when: labels.when(content.startedOn), blocks };
}

/** Returns the entry of a message to the partner and its reply. */
export function attemptEntry({ id, content }: Stored<Attempt>, labels: DocumentLabels): DocumentEntry {
  const { words: said, reply, line, triedOn } = content;
  return {
    id,
    when: labels.when(triedOn),
    blocks: [
      { kind: 'said', text: labels.own(said) },
      ...(reply ? [{ kind: 'remark' as const, text: labels.reply(reply) }] : []),
      ...(line?.trim() ? [{ kind: 'own' as const, text: labels.own(line) }] : []),
    ],
  };
}

/** Returns the entry of an opener written by the person. */
export function openerEntry({ id, content }: Stored<OwnOpener>, labels: DocumentLabels): DocumentEntry {
  return {
    id,
    when: labels.when(content.createdAt),
    blocks: [{ kind: 'own', text: labels.own(content.text) }],
  };
}
