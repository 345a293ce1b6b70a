import type { DataKey } from '@/lib/vault/crypto/data-key';
import { recordKey } from '../records/record-key';
import type { Stored } from '../records/records';
import { isSingle, TABLES } from '../records/table';
import type { RowStore } from './row-store';
import { openRowIfIntact, sealRow, type SealedRow, type Tombstone } from './sealed-row';

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
 * Merges the snapshots of both stores: of each record the highest revision that opens, unless a later deletion is
 * known.
 * @returns the wanted rows, the tombstones of deleted ones, both by `recordKey`, and a conflict copy for each record of
 * which the stores have different versions of the same revision
 */
export async function mergeSnapshots(
  key: DataKey,
  one: Snapshot,
  other: Snapshot,
  newId: () => string,
): Promise<{
  wanted: Map<string, SealedRow>;
  tombstones: Map<string, Tombstone>;
  conflictCopies: SealedRow[];
}> {
  const wanted = new Map<string, SealedRow>();
  const tombstones = new Map<string, Tombstone>();
  const conflictCopies: SealedRow[] = [];
  for (const name of new Set([...one.rows.keys(), ...other.rows.keys()])) {
    const candidates = [one.rows.get(name), other.rows.get(name)]
      .filter((row) => row !== undefined)
      .toSorted((a, b) => b.revision - a.revision);
    const [best, conflicting] = await choose(key, candidates);
    const deletedAt = Math.max(
      one.tombstones.get(name)?.revision ?? 0,
      other.tombstones.get(name)?.revision ?? 0,
    );
    if (best.revision <= deletedAt) {
      tombstones.set(name, { table: best.table, id: best.id, revision: deletedAt });
      continue;
    }
    wanted.set(name, best);
    if (conflicting && !isSingle(conflicting.content.kind))
      conflictCopies.push(await sealRow(key, { ...conflicting, id: newId(), revision: 1 }));
  }
  return { wanted, tombstones, conflictCopies };
}

/** Returns the best row that opens, and the other version where two pages wrote one each, unaware of the other. */
async function choose(key: DataKey, [a, b]: SealedRow[]): Promise<[SealedRow, Stored?]> {
  if (!b || isSameRow(a!, b)) return [a!];
  const [openedA, openedB] = await Promise.all([a!, b].map((row) => openRowIfIntact(key, row)));
  if (!openedA) return [openedB ? b : a!];
  const differ = openedB && a!.revision === b.revision && JSON.stringify(openedA) !== JSON.stringify(openedB);
  return differ ? [a!, openedB] : [a!];
}

/** Returns whether two rows are the same, bit by bit. */
export function isSameRow(a: SealedRow, b: SealedRow): boolean {
  return (
    a.revision === b.revision &&
    a.box.length === b.box.length &&
    a.box.every((byte, at) => byte === b.box[at])
  );
}
