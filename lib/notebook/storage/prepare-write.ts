import type { DataKey } from '@/lib/vault/crypto/data-key';
import { lineageOf, written } from '../records/lineage';
import { recordKey, type RecordRef } from '../records/record-key';
import type { Stored } from '../records/records';
import { tableOf, TABLES } from '../records/table';
import { knownTombstones } from './known-tombstones';
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
import { addTombstones, dayOf, sealTombstones, type Tombstone } from './tombstones';

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
 * @param by the writer, counted in the lineage of each record, and whether it writes to both stores
 * @throws NotebookError 'too-long', Error where two changes are of one record
 */
export async function prepareWrite(
  key: DataKey,
  store: RowStore,
  changes: readonly RecordChange[],
  { writer, bothStores }: { writer: string; bothStores: boolean },
): Promise<PreparedWrite> {
  refuseDuplicateChanges(changes);
  const before = await rowsBefore(store, changes);
  const openBefore = async (name: string) => {
    const row = before.get(name);
    return row && (await openRowIfIntact(key, row));
  };
  for (const change of changes) await refuseTooLong(change, openBefore);
  // Most writes are edits, which neither leave nor lift a tombstone, so the list is not read for them.
  const isEdit = (change: RecordChange) => 'content' in change && before.has(recordKey(refOfChange(change)));
  const tombstones = changes.every(isEdit) ? [] : await knownTombstones(key, store);
  const deletedAt = new Map(
    tombstones.toSorted((a, b) => a.revision - b.revision).map((one) => [recordKey(one), one.revision]),
  );
  const { put, deleted } = assignRevisions(changes, before, deletedAt);
  const stored = await Promise.all(
    put.map(async (record): Promise<Stored> => {
      if (record.lineage) return record;
      const known = await openBefore(recordKey({ table: tableOf(record.content.kind), id: record.id }));
      return { ...record, lineage: written(writer, known ? await lineageOf(known) : []) };
    }),
  );
  const today = dayOf(Date.now());
  const added = await Promise.all(
    deleted.map(async (removal): Promise<Tombstone> => {
      const known = await openBefore(recordKey(removal));
      return { ...removal, day: today, ...(known && { lineage: await lineageOf(known) }) };
    }),
  );
  const sealed = await Promise.all(stored.map((record) => sealRow(key, record)));
  const removed = [...before.values()];
  const manifestBefore = await store.readManifest();
  const known = (await openManifest(key, manifestBefore)) ?? emptyManifest();
  const manifest = await sealManifest(key, nextManifest(known, { removed, added: sealed }));
  const isPut = new Set(sealed.map(recordKey));
  const still = tombstones.filter((tombstone) => !isPut.has(recordKey(tombstone)));
  const stay = added.length === 0 && still.length === tombstones.length;
  // A store that is out of reach has yet to learn of all of them, however old.
  const after = bothStores ? addTombstones(still, added, today) : [...still, ...added];
  const created = sealed.filter((row) => !before.has(recordKey(row)));
  return {
    stored,
    deleted,
    batch: {
      put: sealed,
      deleted,
      undone: [],
      tombstones: stay ? undefined : await sealTombstones(key, after),
      manifest,
    },
    undo: {
      put: removed,
      deleted: [],
      undone: created,
      tombstones: stay ? undefined : ((await store.readTombstones()) ?? null),
      manifest: manifestBefore,
    },
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
