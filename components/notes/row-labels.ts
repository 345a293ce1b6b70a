import { i18n } from '#i18n';
import type { Searchable } from '@/lib/notebook/search/search-entries';
import { excerpt, type Piece } from '@/lib/search/marked-text';
import type { SearchHits } from '@/lib/search/inverted-index';
import { dateTimeLabel, shortDayLabel } from '@/lib/labels/date-labels';
import { splitNoteHeading } from './note-heading';
import type { NoteListRow } from './note-list-rows';
import type { DeckLookup } from './deck-lookup';

/** Describes the texts of a row. */
export interface RowLabels {
  /** The kind of the record, or the title of its checklist; undefined for a note. */
  label: string | undefined;
  heading: Piece[];
  rest: Piece[];
  /** The time of the last change in words, or the day of an attempt. */
  time: string;
  /** The same for the `datetime` attribute. */
  datetime: string;
}

const NO_HITS = { matches: () => false };

/** Returns the heading of a record in the list. */
export function headingOf({ content }: Searchable, deck: DeckLookup): string {
  if (content.kind === 'note') return splitNoteHeading(content).heading;
  if (content.kind === 'attempt') return content.words;
  return deck.checklistTitle(content.checklistId) ?? i18n.t('notes.kind.reflection');
}

/** Returns the texts of a row, with the found words marked. */
export function rowLabels(
  { record, questionId }: NoteListRow,
  deck: DeckLookup,
  hits?: SearchHits,
): RowLabels {
  const { content } = record;
  const pieces = (text: string) => excerpt(text, hits ?? NO_HITS);
  const times = timesOf(content);
  if (content.kind === 'note') {
    const { heading, rest } = splitNoteHeading(content);
    return {
      ...times,
      label: undefined,
      heading: pieces(heading || i18n.t('notes.untitled')),
      rest: pieces(rest),
    };
  }
  if (content.kind === 'attempt')
    return {
      ...times,
      label: i18n.t('notes.kind.attempt'),
      heading: pieces(content.words),
      rest: pieces(content.line ?? ''),
    };
  const title = headingOf(record, deck);
  if (questionId === undefined) {
    const lines = Object.values(content.answers).flatMap(({ line }) => line ?? []);
    return {
      ...times,
      label: i18n.t('notes.kind.reflection'),
      heading: pieces(title),
      rest: pieces(lines[0] ?? ''),
    };
  }
  return {
    ...times,
    label: title,
    heading: pieces(deck.questionText(content.checklistId, questionId) ?? title),
    rest: pieces(content.answers[questionId]?.line ?? ''),
  };
}

function timesOf(content: Searchable['content']): Pick<RowLabels, 'time' | 'datetime'> {
  if (content.kind === 'attempt') return { time: shortDayLabel(content.triedOn), datetime: content.triedOn };
  const { updatedAt } = content;
  return { time: dateTimeLabel(updatedAt), datetime: new Date(updatedAt).toISOString() };
}
