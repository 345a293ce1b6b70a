import type { DataKey } from '@/lib/vault/crypto/data-key';
import { lineageOf, written } from '../records/lineage';
import { recordKey, type RecordRef } from '../records/record-key';
import type { Stored } from '../records/records';
import { tableOf, TABLES } from '../records/table';
import { emptyManifest, nextManifest, openManifest, sealManifest } from './integrity-manifest';
import {
  assignRevisions,
  refOfChange,
  refuseDuplicateChanges,
  refuseTooLong,
  type RecordChange,
} from './record-change';
import type { Batch, RowStore } from './row-store';
import { openRowIfIntact, sealRow, sealTombstone, type SealedRow } from './sealed-row';

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
 * @param writer is counted in the lineage of each record
 * @throws NotebookError 'too-long', Error where two changes are of one record
 */
export async function prepareWrite(
  key: DataKey,
  store: RowStore,
  changes: readonly RecordChange[],
  writer: string,
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
  const { put, deleted: unsealed } = assignRevisions(changes, before, deletedAt);
  const stored = await Promise.all(
    put.map(async (record): Promise<Stored> => {
      if (record.lineage) return record;
      const known = await openBefore(recordKey({ table: tableOf(record.content.kind), id: record.id }));
      return { ...record, lineage: written(writer, known ? await lineageOf(known) : []) };
    }),
  );
  const deleted = await Promise.all(
    unsealed.map(async (tombstone) => {
      const known = await openBefore(recordKey(tombstone));
      return known ? sealTombstone(key, tombstone, { lineage: await lineageOf(known) }) : tombstone;
    }),
  );
  const sealed = await Promise.all(stored.map((record) => sealRow(key, record)));
  const removed = [...before.values()];
  const manifestBefore = await store.readManifest();
  const known = (await openManifest(key, manifestBefore)) ?? emptyManifest();
  const manifest = await sealManifest(key, nextManifest(known, { removed, added: sealed }));
  const created = sealed.filter((row) => !before.has(recordKey(row)));
  return {
    stored,
    deleted,
    batch: { put: sealed, deleted, undone: [], manifest },
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
