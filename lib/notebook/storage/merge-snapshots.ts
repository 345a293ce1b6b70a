import type { DataKey } from '@/lib/vault/crypto/data-key';
import { recordKey } from '../records/record-key';
import { lineageOf, relation } from '../records/lineage';
import { TABLES } from '../records/table';
import { mergeRows } from './merge-rows';
import type { RowStore } from './row-store';
import { openRowIfIntact, openTombstone, sealRow, type SealedRow, type Tombstone } from './sealed-row';

/** The whole content of one store, by `recordKey`. */
export interface Snapshot {
  rows: Map<string, SealedRow>;
  tombstones: Map<string, Tombstone>;
  manifest: string | undefined;
}

/** Reads the whole content of a store. */
export async function readSnapshot(store: RowStore): Promise<Snapshot> {
  const rows = new Map<string, SealedRow>();
  for (const table of TABLES) for (const row of await store.readTable(table)) rows.set(recordKey(row), row);
  const tombstones = new Map((await store.readTombstones()).map((one) => [recordKey(one), one]));
  return { rows, tombstones, manifest: await store.readManifest() };
}

/**
 * Merges the snapshots of both stores: of each record the version that was written over the other, unless it is known to
 * be deleted. Of two that did not know each other, the later one keeps the place, and the other becomes a conflict copy.
 * @returns the wanted rows, the tombstones of deleted ones, both by `recordKey`, and the conflict copies
 */
export async function mergeSnapshots(
  key: DataKey,
  one: Snapshot,
  other: Snapshot,
): Promise<{
  wanted: Map<string, SealedRow>;
  tombstones: Map<string, Tombstone>;
  conflictCopies: SealedRow[];
}> {
  const wanted = new Map<string, SealedRow>();
  const tombstones = new Map<string, Tombstone>();
  const conflictCopies: SealedRow[] = [];
  for (const name of new Set([...one.rows.keys(), ...other.rows.keys()])) {
    const rows = [one.rows.get(name), other.rows.get(name)].filter((row) => row !== undefined);
    const deletions = [one.tombstones.get(name), other.tombstones.get(name)]
      .filter((tombstone) => tombstone !== undefined)
      .toSorted((a, b) => b.revision - a.revision);
    const left = [];
    for (const row of rows) if (!(await isDeleted(key, row, deletions))) left.push(row);
    if (left.length === 0) {
      tombstones.set(name, deletions[0]!);
      continue;
    }
    const { row, beside } = await mergeRows(key, left);
    wanted.set(name, row);
    for (const copy of beside) conflictCopies.push(await sealRow(key, copy));
  }
  return { wanted, tombstones, conflictCopies };
}

/** Returns whether a row is a version that somebody who deleted it knew. */
async function isDeleted(key: DataKey, row: SealedRow, deletions: readonly Tombstone[]): Promise<boolean> {
  for (const tombstone of deletions) {
    if (row.revision > tombstone.revision) continue;
    const [deleted, opened] = await Promise.all([openTombstone(key, tombstone), openRowIfIntact(key, row)]);
    if (!deleted || !opened) return true;
    if (['same', 'earlier'].includes(relation(await lineageOf(opened), deleted.lineage))) return true;
  }
  return false;
}
