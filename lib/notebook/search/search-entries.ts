import type { Attempt, Note, Reflection, Stored } from '../records/records';

/** The records that can be searched. */
export type Searchable = Stored<Note> | Stored<Reflection> | Stored<Attempt>;

/** Returns the text of a question; nothing where it is unknown, as after a change of the checklists. */
export type QuestionText = (checklistId: string, questionId: string) => string | undefined;

/** One entry of the search index. */
export interface SearchEntry {
  key: string;
  texts: string[];
}

/** Returns the key of one answered question of a checklist run; the key of a note or an attempt is its own id. */
export const questionKey = (reflectionId: string, questionId: string) => `${reflectionId}/${questionId}`;

/** Returns the entries of a record with all its searchable text: each answered question has an entry of its own. */
export function searchEntries(record: Searchable, questionText: QuestionText): SearchEntry[] {
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
