import { isTooLong } from '../records/record-limit';
import { TooLong } from '../records/notebook-errors';
import type { Content, Stored } from '../records/records';
import { tableOf, type Table } from './sealed-row';

/** One record to write, or to delete where there is no content. */
export type Change =
  | { id: string; content: Content; /** Where it comes from a backup. */ revision?: number }
  | { id: string; table: Table };

/** A record that is deleted, and the revision that its trace carries. */
export interface Removed {
  table: Table;
  id: string;
  revision: number;
}

/** Where the record of a change lies; a deleted one has no content that would tell. */
export function tableOfChange(change: Change): Table {
  return 'content' in change ? tableOf(change.content.kind) : change.table;
}

/**
 * What the changes make of the records, each a revision further than what is stored or was deleted under its id.
 * What is deleted but was not there leaves no trace.
 */
export function numbered(
  changes: readonly Change[],
  stored: ReadonlyMap<string, { revision: number }>,
  traces: ReadonlyMap<string, number>,
): { put: Stored[]; gone: Removed[] } {
  const put: Stored[] = [];
  const gone: Removed[] = [];
  for (const change of changes) {
    const { id } = change;
    const table = tableOfChange(change);
    const place = `${table}/${id}`;
    const known = stored.get(place);
    const revision = (known?.revision ?? traces.get(place) ?? 0) + 1;
    if ('content' in change)
      put.push({ id, revision: Math.max(revision, change.revision ?? 0), content: change.content });
    else if (known) gone.push({ table, id, revision });
  }
  return { put, gone };
}

/** @throws Error where two changes are of one record, of which only one could be kept */
export function refuseTwice(changes: readonly Change[]): void {
  if (new Set(changes.map(({ id }) => id)).size < changes.length)
    throw new Error('Two changes of one record in one write');
}

/**
 * @param before opens what is stored under the id: a record that is too long already may stay as long
 * @throws TooLong
 */
export async function refuseTooLong(
  change: Change,
  before: (place: string) => Promise<Stored | undefined>,
): Promise<void> {
  if (!('content' in change) || !isTooLong(change.content)) return;
  const known = await before(`${tableOfChange(change)}/${change.id}`);
  if (isTooLong(change.content, known?.content)) throw new TooLong('A record is longer than a record can be');
}
