import type { Attempt, Note, Reflection, Stored } from '../records/records';

/** What can be searched. */
export type Searchable = Stored<Note> | Stored<Reflection> | Stored<Attempt>;

/** The words of a question, or nothing where it is unknown, as after a change of the checklists. */
export type QuestionText = (checklistId: string, questionId: string) => string | undefined;

/** One thing that can be found. */
export interface Entry {
  key: string;
  texts: string[];
}

/** The key of one answered question of a sitting; a note or an attempt has its own id for a key. */
export const questionKey = (reflectionId: string, questionId: string) => `${reflectionId}/${questionId}`;

/** Everything of a record that a person may look for; each answered question is found by itself. */
export function entriesOf(record: Searchable, questionText: QuestionText): Entry[] {
  const { id, content } = record;
  if (content.kind === 'note') return [{ key: id, texts: [content.title ?? '', content.text] }];
  if (content.kind === 'attempt') return [{ key: id, texts: [content.words, content.line ?? ''] }];
  return Object.entries(content.answers)
    .filter(([, { answer, line }]) => answer !== undefined || line !== undefined)
    .map(([questionId, { line = '' }]) => ({
      key: questionKey(id, questionId),
      texts: [questionText(content.checklistId, questionId) ?? '', line],
    }));
}
