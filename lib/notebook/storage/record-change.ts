import { isTooLong } from '../records/record-limit';
import { NotebookError } from '../records/notebook-error';
import type { Lineage } from '../records/lineage';
import { recordKey, type RecordRef } from '../records/record-key';
import type { Content, Stored } from '../records/records';
import { tableOf, type Table } from '../records/table';
import type { Removal } from './sealed-row';

/** A record to write, or to delete where there is no content. */
export type RecordChange =
  | {
      id: string;
      content: Content;
      /** The revision in the backup that the record comes from. */ revision?: number;
      /** The lineage to store, where versions of a backup come together; otherwise the writer adds itself. */
      lineage?: Lineage;
    }
  | { id: string; table: Table };

/** Returns the table and id of a changed record; a deleted one has no content that would tell its table. */
export function refOfChange(change: RecordChange): RecordRef {
  return { table: 'content' in change ? tableOf(change.content.kind) : change.table, id: change.id };
}

/**
 * Numbers the changes: each record gets the revision after the one that is stored, or was deleted, under its id.
 * A record that is not stored is not deleted either.
 * @param stored the stored records by `recordKey`
 * @param tombstones the revisions of deleted records by `recordKey`
 */
export function assignRevisions(
  changes: readonly RecordChange[],
  stored: ReadonlyMap<string, { revision: number }>,
  tombstones: ReadonlyMap<string, number>,
): { put: Stored[]; deleted: Removal[] } {
  const put: Stored[] = [];
  const deleted: Removal[] = [];
  for (const change of changes) {
    const { id } = change;
    const ref = refOfChange(change);
    const key = recordKey(ref);
    const known = stored.get(key);
    const revision = (known?.revision ?? tombstones.get(key) ?? 0) + 1;
    if ('content' in change) {
      const { content, lineage } = change;
      put.push({
        id,
        revision: Math.max(revision, change.revision ?? 0),
        content,
        ...(lineage && { lineage }),
      });
    } else if (known) deleted.push({ ...ref, revision });
  }
  return { put, deleted };
}

/** Checks that no record is changed twice. @throws Error where one is, since only one of two changes could be stored */
export function refuseDuplicateChanges(changes: readonly RecordChange[]): void {
  if (new Set(changes.map(({ id }) => id)).size < changes.length)
    throw new Error('Two changes of one record in one write');
}

/**
 * Checks that a changed record is not too long.
 * @param before opens the stored record of a `recordKey`: one that is too long already may stay as long
 * @throws NotebookError 'too-long'
 */
export async function refuseTooLong(
  change: RecordChange,
  before: (key: string) => Promise<Stored | undefined>,
): Promise<void> {
  if (!('content' in change) || !isTooLong(change.content)) return;
  const known = await before(recordKey(refOfChange(change)));
  if (isTooLong(change.content, known?.content))
    throw new NotebookError('too-long', 'A record is longer than a record can be');
}
