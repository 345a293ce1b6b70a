import type { DataKey } from '@/lib/vault/crypto/data-key';
import type { StoreName } from '../records/notebook-error';
import { recordKey } from '../records/record-key';
import { TABLES } from '../records/table';
import {
  emptyManifest,
  nextManifest,
  openManifest,
  sealManifest,
  type IntegrityManifest,
} from './integrity-manifest';
import { isAltered } from './find-alteration';
import { isSameRow } from './merge-rows';
import { mergeSnapshots, readSnapshot, type Snapshot } from './merge-snapshots';
import type { ReplicatedStore } from './replicated-store';
import type { SealedRow } from './sealed-row';
import { sealTombstones } from './tombstones';

/** Reports how many records one store had lost and got back from the other. */
export interface Restored {
  from: StoreName;
  records: number;
}

/** Reports the findings of a reconciliation. */
export interface Repair {
  restored: Restored | undefined;
  /** Records that neither store has any more, though both should. */
  missing: number;
  /** Whether a record is another version than was written last, or one that was deleted. */
  altered: boolean;
}

/**
 * Makes both stores hold the same; see `mergeSnapshots`. To be called by one page at a time.
 * @param thoroughly compares every record even where the manifests agree
 * @returns nothing where the stores were not compared
 * @throws NotebookError 'store-unreadable'
 */
export async function reconcile(
  key: DataKey,
  stores: ReplicatedStore,
  { thoroughly = false }: { thoroughly?: boolean },
): Promise<Repair | undefined> {
  const { database, replica } = stores;
  if (!database || !replica) return undefined;
  const [first, second] = await Promise.all([database.readManifest(), replica.readManifest()]);
  if (first === second && !thoroughly) return undefined;
  const inDatabase = await readSnapshot(key, database);
  const inReplica = await readSnapshot(key, replica);
  const { wanted, tombstones, conflictCopies } = await mergeSnapshots(key, inDatabase, inReplica);
  const snapshots = [inDatabase, inReplica];
  const manifests = await Promise.all([openManifest(key, first), openManifest(key, second)]);
  const newest = manifests.filter((known) => known !== undefined).toSorted((a, b) => b.writes - a.writes)[0];
  const missing = newest ? countMissing(newest, wanted) : 0;
  const sealedNewest = newest === manifests[0] ? first : second;
  const bearers = snapshots.filter((snapshot) => !newest || snapshot.manifest === sealedNewest);
  const altered = await isAltered(key, { expected: newest ?? emptyManifest(), bearers, snapshots, wanted });
  for (const row of conflictCopies) if (!wanted.has(recordKey(row))) wanted.set(recordKey(row), row);
  const writes = newest?.writes ?? 0;
  const merged = nextManifest({ ...emptyManifest(), writes }, { removed: [], added: [...wanted.values()] });
  const manifest = await sealManifest(key, merged);
  const sealed = { manifest, tombstones: await sealTombstones(key, tombstones) };
  const toDatabase = { ...difference(inDatabase, wanted), ...sealed };
  const toReplica = { ...difference(inReplica, wanted), ...sealed };
  await database.write(toDatabase);
  await replica.write(toReplica);
  await stores.clearRemovals();
  // The database is written first, so whatever only the replica has was lost. The replica lacking the last write
  // is how a browser killed in between looks, and nothing to report.
  if (toDatabase.put.length > 0)
    return { restored: { from: 'replica', records: toDatabase.put.length }, missing, altered };
  const restored =
    inReplica.manifest === undefined && toReplica.put.length > 0
      ? ({ from: 'database', records: toReplica.put.length } as const)
      : undefined;
  return { restored, missing, altered };
}

/** Returns how many records of a manifest are missing. */
function countMissing({ tables }: IntegrityManifest, rows: ReadonlyMap<string, SealedRow>): number {
  const found = TABLES.map((table) => [...rows.values()].filter((row) => row.table === table).length);
  return TABLES.reduce((sum, table, at) => sum + Math.max(0, tables[table].count - found[at]!), 0);
}

/** Returns the changes that turn a snapshot into the wanted rows. */
function difference({ rows }: Snapshot, wanted: ReadonlyMap<string, SealedRow>) {
  const put = [...wanted]
    .filter(([name, row]) => !rows.has(name) || !isSameRow(rows.get(name)!, row))
    .map(([, row]) => row);
  const deleted = [...rows]
    .filter(([name]) => !wanted.has(name))
    .map(([, { table, id, revision }]) => ({ table, id, revision }));
  return { put, deleted, undone: [] };
}
