import { questionKey, type Searchable } from '@/lib/notebook/search/entries-of';
import type { Found } from '@/lib/notebook/search/word-index';
import type { Kind, Sort, Step } from './finding.svelte';

/** One row of the list: a note, an attempt, a run, or one answered question of a run. */
export interface Row {
  key: string;
  record: Searchable;
  questionId?: string;
}

/** When a record was last touched by the person, in milliseconds since 1970. */
export const whenOf = ({ content }: Searchable): number =>
  content.kind === 'attempt' ? content.triedAt : content.updatedAt;

/** Everything a person wrote, in the order they asked for, without runs that hold no answer. @param titleOf what a record is called in the list */
export function inOrder(
  records: readonly Searchable[],
  sort: Sort | '',
  titleOf: (record: Searchable) => string,
): Searchable[] {
  const newest = records.filter(isWritten).toSorted((a, b) => whenOf(b) - whenOf(a));
  if (sort === 'oldest') return newest.toReversed();
  if (sort === '') return newest;
  // As the person's language sorts them; titles are worked out once each.
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  return newest
    .map((record) => ({ record, title: titleOf(record) }))
    .toSorted((a, b) => compare(a.title, b.title))
    .map(({ record }) => record);
}

/**
 * The rows for what a person is looking for, in the order of the records; what is spelled as they typed it comes first.
 * Without a search a run is one row; with one, each question that was found.
 */
export function rowsOf(
  ordered: readonly Searchable[],
  { kind, step }: { kind: Kind | ''; step: Step | '' },
  found: Found | undefined,
  stepOf: (record: Searchable) => number | undefined,
): Row[] {
  const rows: Row[] = [];
  const alike: Row[] = [];
  for (const record of ordered) {
    if (kind !== '' && record.content.kind !== kind) continue;
    if (step !== '' && stepOf(record) !== Number(step)) continue;
    if (!found) {
      rows.push({ key: record.id, record });
      continue;
    }
    for (const row of partsOf(record))
      if (found.exact.has(row.key)) rows.push(row);
      else if (found.alike.has(row.key)) alike.push(row);
  }
  return alike.length === 0 ? rows : [...rows, ...alike];
}

function partsOf(record: Searchable): Row[] {
  const { id, content } = record;
  if (content.kind !== 'reflection') return [{ key: id, record }];
  return Object.keys(content.answers).map((questionId) => ({
    key: questionKey(id, questionId),
    record,
    questionId,
  }));
}

function isWritten({ content }: Searchable): boolean {
  return (
    content.kind !== 'reflection' ||
    Object.values(content.answers).some(({ answer, line }) => answer !== undefined || line !== undefined)
  );
}
