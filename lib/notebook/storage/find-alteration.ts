import type { DataKey } from '@/lib/vault/crypto/data-key';
import { TABLES, type Table } from '../records/table';
import { matchesManifest, type IntegrityManifest } from './integrity-manifest';
import type { Snapshot } from './merge-snapshots';
import { openRowIfIntact, type SealedRow } from './sealed-row';

/** What two stores held, and what was made of it. */
interface Merge {
  /** The newest manifest of the two, and the stores that had it. */
  expected: IntegrityManifest;
  bearers: readonly Snapshot[];
  /** Both stores. */
  snapshots: readonly Snapshot[];
  wanted: ReadonlyMap<string, SealedRow>;
}

/**
 * Returns whether the records are other ones than were written last, though all are there and all open: somebody put an
 * older version in its place, or the last one is lost. Where it cannot be known, nothing is claimed.
 */
export async function isAltered(key: DataKey, merge: Merge): Promise<boolean> {
  for (const table of TABLES) if (await isTableAltered(key, table, merge)) return true;
  return false;
}

async function isTableAltered(
  key: DataKey,
  table: Table,
  { expected, bearers, snapshots, wanted }: Merge,
): Promise<boolean> {
  const all = [...bearers.map((bearer) => bearer.rows), wanted];
  if (all.some((rows) => matchesManifest(expected, table, rowsOf(table, rows)))) return false;
  const rows = rowsOf(table, wanted);
  const surplus = rows.length - expected.tables[table].count;
  // Too few are told as missing; more than one store knew of may come from the other.
  if (surplus < 0 || (surplus > 0 && bearers.length < snapshots.length)) return false;
  const wasStored = ([name, row]: [string, SealedRow]) =>
    snapshots.some((snapshot) => snapshot.rows.get(name) === row);
  if (![...wanted].every(wasStored)) return false;
  // One that does not open is told as damaged.
  for (const row of rows) if (!(await openRowIfIntact(key, row))) return false;
  return true;
}

const rowsOf = (table: Table, rows: ReadonlyMap<string, SealedRow>): SealedRow[] =>
  [...rows.values()].filter((row) => row.table === table);
