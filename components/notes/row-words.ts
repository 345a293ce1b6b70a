import { i18n } from '#i18n';
import type { Searchable } from '@/lib/notebook/search/entries-of';
import { excerpt, type Piece } from '@/lib/notebook/search/marked-text';
import type { Found } from '@/lib/notebook/search/word-index';
import { dateWords } from '@/lib/labels/date-labels';
import { noteWords } from './note-words';
import { whenOf, type Row } from './rows';
import type { Subjects } from './subjects';

/** What a row shows. */
export interface RowWords {
  /** What it is, where it is not a note. */
  label: string | undefined;
  heading: Piece[];
  rest: Piece[];
  when: string;
  /** For the `datetime` of a `time`. */
  at: string;
}

const NOTHING = { matches: () => false };

/** What a record is called in the list. */
export function headingOf({ content }: Searchable, subjects: Subjects): string {
  if (content.kind === 'note') return noteWords(content).heading;
  if (content.kind === 'attempt') return content.words;
  return subjects.checklistTitle(content.checklistId) ?? i18n.t('notes.kind.reflection');
}

/** The words of a row, those that were looked for marked. */
export function rowWords({ record, questionId }: Row, subjects: Subjects, found?: Found): RowWords {
  const { content } = record;
  const pieces = (text: string) => excerpt(text, found ?? NOTHING);
  const time = whenOf(record);
  const when = { when: dateWords(time), at: new Date(time).toISOString() };
  if (content.kind === 'note') {
    const { heading, rest } = noteWords(content);
    return {
      ...when,
      label: undefined,
      heading: pieces(heading || i18n.t('notes.untitled')),
      rest: pieces(rest),
    };
  }
  if (content.kind === 'attempt')
    return {
      ...when,
      label: i18n.t('notes.kind.attempt'),
      heading: pieces(content.words),
      rest: pieces(content.line ?? ''),
    };
  const title = headingOf(record, subjects);
  if (questionId === undefined) {
    const lines = Object.values(content.answers).flatMap(({ line }) => line ?? []);
    return {
      ...when,
      label: i18n.t('notes.kind.reflection'),
      heading: pieces(title),
      rest: pieces(lines[0] ?? ''),
    };
  }
  return {
    ...when,
    label: title,
    heading: pieces(subjects.questionText(content.checklistId, questionId) ?? title),
    rest: pieces(content.answers[questionId]?.line ?? ''),
  };
}
