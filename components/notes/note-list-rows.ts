import { timeWithin } from '@/lib/text/calendar-day';
import { questionKey, type Searchable } from '@/lib/notebook/search/search-entries';
import type { SearchHits } from '@/lib/search/inverted-index';
import type { KindFilter, SortOrder, StepFilter } from './note-query.svelte';

/** Describes one row of the list: a note, an attempt, a checklist run, or one answered question of a run. */
export interface NoteListRow {
  key: string;
  record: Searchable;
  questionId?: string;
}

/**
 * Returns the time by which a record is listed, in milliseconds since 1970: of its last change, and of an attempt one on
 * the day it was made.
 */
const listedAt = ({ content }: Searchable): number =>
  content.kind === 'attempt' ? timeWithin(content.triedOn, content.triedAt) : content.updatedAt;

/**
 * Returns the records in an order, without checklist runs that hold no answer.
 * @param sort the order; empty for newest first
 * @param titleOf returns the heading of a record in the list
 */
export function sortedRecords(
  records: readonly Searchable[],
  sort: SortOrder | '',
  titleOf: (record: Searchable) => string,
): Searchable[] {
  const newest = records.filter(hasContent).toSorted((a, b) => listedAt(b) - listedAt(a));
  if (sort === 'oldest') return newest.toReversed();
  if (sort === '') return newest;
  // Sorts by the rules of the person's language; each title is computed once.
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  return newest
    .map((record) => ({ record, title: titleOf(record) }))
    .toSorted((a, b) => compare(a.title, b.title))
    .map(({ record }) => record);
}

/**
 * Returns the rows that match a query, in the order of the records; rows with the exact spelling come before rows with a
 * similar one. Without a search a checklist run is one row; with one, each question that was found is a row.
 */
export function noteListRows(
  records: readonly Searchable[],
  { kind, step }: { kind: KindFilter | ''; step: StepFilter | '' },
  hits: SearchHits | undefined,
  stepOf: (record: Searchable) => number | undefined,
): NoteListRow[] {
  const rows: NoteListRow[] = [];
  const similar: NoteListRow[] = [];
  for (const record of records) {
    if (kind !== '' && record.content.kind !== kind) continue;
    if (step !== '' && stepOf(record) !== Number(step)) continue;
    if (!hits) {
      rows.push({ key: record.id, record });
      continue;
    }
    for (const row of searchableRows(record))
      if (hits.exact.has(row.key)) rows.push(row);
      else if (hits.alike.has(row.key)) similar.push(row);
  }
  return similar.length === 0 ? rows : [...rows, ...similar];
}

function searchableRows(record: Searchable): NoteListRow[] {
  const { id, content } = record;
  if (content.kind !== 'reflection') return [{ key: id, record }];
  return Object.keys(content.answers).map((questionId) => ({
    key: questionKey(id, questionId),
    record,
    questionId,
  }));
}

function hasContent({ content }: Searchable): boolean {
  return (
    content.kind !== 'reflection' ||
    Object.values(content.answers).some(({ answer, line }) => answer !== undefined || line !== undefined)
  );
}
