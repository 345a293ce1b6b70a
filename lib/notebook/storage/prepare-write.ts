import type { DataKey } from '@/lib/vault/crypto/data-key';
import { recordKey, type RecordRef } from '../records/record-key';
import type { Stored } from '../records/records';
import { TABLES } from '../records/table';
import { emptyManifest, nextManifest, openManifest, sealManifest } from './integrity-manifest';
import {
  assignRevisions,
  refOfChange,
  refuseDuplicateChanges,
  refuseTooLong,
  type RecordChange,
} from './record-change';
import type { Batch, RowStore } from './row-store';
import { openRowIfIntact, sealRow, type SealedRow } from './sealed-row';

/** A write that is ready for the stores. */
interface PreparedWrite {
  stored: Stored[];
  deleted: RecordRef[];
  batch: Batch;
  /** Reverts the batch. */
  undo: Batch;
}

/**
 * Checks, numbers and seals changes, before anything is written.
 * @param store is read for the records before the changes
 * @throws NotebookError 'too-long', Error where two changes are of one record
 */
export async function prepareWrite(
  key: DataKey,
  store: RowStore,
  changes: readonly RecordChange[],
): Promise<PreparedWrite> {
  refuseDuplicateChanges(changes);
  const before = await rowsBefore(store, changes);
  const openBefore = async (name: string) => {
    const row = before.get(name);
    return row && (await openRowIfIntact(key, row));
  };
  for (const change of changes) await refuseTooLong(change, openBefore);
  const tombstones = await store.readTombstones();
  const deletedAt = new Map(tombstones.map((tombstone) => [recordKey(tombstone), tombstone.revision]));
  const { put: stored, deleted } = assignRevisions(changes, before, deletedAt);
  const put = await Promise.all(stored.map((record) => sealRow(key, record)));
  const removed = [...before.values()];
  const manifestBefore = await store.readManifest();
  const known = (await openManifest(key, manifestBefore)) ?? emptyManifest();
  const manifest = await sealManifest(key, nextManifest(known, { removed, added: put }));
  const created = put.filter((row) => !before.has(recordKey(row)));
  return {
    stored,
    deleted,
    batch: { put, deleted, undone: [], manifest },
    undo: { put: removed, deleted: [], undone: created, manifest: manifestBefore },
  };
}

async function rowsBefore(
  store: RowStore,
  changes: readonly RecordChange[],
): Promise<Map<string, SealedRow>> {
  const refs = changes.map(refOfChange);
  const rows = new Map<string, SealedRow>();
  for (const table of TABLES) {
    const ids = refs.filter((ref) => ref.table === table).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const row of await store.readRows(table, ids)) rows.set(recordKey(row), row);
  }
  return rows;
}
