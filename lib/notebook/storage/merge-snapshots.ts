import type { DataKey } from '@/lib/vault/crypto/data-key';
import { recordKey } from '../records/record-key';
import { lineageOf } from '../records/lineage';
import type { Stored } from '../records/records';
import { tableOf, TABLES } from '../records/table';
import { knownTombstones } from './known-tombstones';
import { mergeRows } from './merge-rows';
import type { RowStore } from './row-store';
import { openRowIfIntact, sealRow, type SealedRow } from './sealed-row';
import { isKnownTo, joinTombstones, type Tombstone } from './tombstones';

/** The whole content of one store, by `recordKey`. */
export interface Snapshot {
  rows: Map<string, SealedRow>;
  tombstones: Tombstone[];
  manifest: string | undefined;
}

/** Reads the whole content of a store. */
export async function readSnapshot(key: DataKey, store: RowStore): Promise<Snapshot> {
  const rows = new Map<string, SealedRow>();
  for (const table of TABLES) for (const row of await store.readTable(table)) rows.set(recordKey(row), row);
  return { rows, tombstones: await knownTombstones(key, store), manifest: await store.readManifest() };
}

/**
 * Merges the snapshots of both stores: of each record the version that was written over the other, unless it is known to
 * be deleted. Of two that did not know each other, the later one keeps the place, and the other becomes a conflict copy.
 * @returns the wanted rows by `recordKey`, the conflict copies, and the tombstones of everything else
 */
export async function mergeSnapshots(
  key: DataKey,
  one: Snapshot,
  other: Snapshot,
): Promise<{
  wanted: Map<string, SealedRow>;
  tombstones: Tombstone[];
  conflictCopies: SealedRow[];
}> {
  const wanted = new Map<string, SealedRow>();
  const conflictCopies: SealedRow[] = [];
  const known = joinTombstones(one.tombstones, other.tombstones);
  const deletions = new Map<string, Tombstone[]>();
  for (const tombstone of known)
    deletions.set(recordKey(tombstone), [...(deletions.get(recordKey(tombstone)) ?? []), tombstone]);
  for (const name of new Set([...one.rows.keys(), ...other.rows.keys()])) {
    const rows = [one.rows.get(name), other.rows.get(name)].filter((row) => row !== undefined);
    const left = [];
    for (const row of rows) if (!(await isDeleted(key, row, deletions.get(name)))) left.push(row);
    if (left.length === 0) continue;
    const { row, beside } = await mergeRows(key, left);
    wanted.set(name, row);
    for (const copy of beside) conflictCopies.push(await sealCopy(key, copy, deletions));
  }
  const present = new Set([...wanted.keys(), ...conflictCopies.map(recordKey)]);
  const tombstones = known.filter((tombstone) => !present.has(recordKey(tombstone)));
  return { wanted, tombstones, conflictCopies };
}

/** Seals a conflict copy, above the tombstone of an earlier one with the same words. */
async function sealCopy(
  key: DataKey,
  copy: Stored,
  deletions: ReadonlyMap<string, readonly Tombstone[]>,
): Promise<SealedRow> {
  const name = recordKey({ table: tableOf(copy.content.kind), id: copy.id });
  const above = (deletions.get(name) ?? []).map(({ revision }) => revision + 1);
  return sealRow(key, { ...copy, revision: Math.max(copy.revision, ...above) });
}

/** Returns whether a row is a version that somebody who deleted it knew. */
async function isDeleted(
  key: DataKey,
  row: SealedRow,
  deletions: readonly Tombstone[] = [],
): Promise<boolean> {
  const later = deletions.filter(({ revision }) => row.revision <= revision);
  if (later.length === 0) return false;
  const opened = await openRowIfIntact(key, row);
  if (!opened) return true;
  const lineage = await lineageOf(opened);
  return later.some((tombstone) => isKnownTo(tombstone, lineage));
}
