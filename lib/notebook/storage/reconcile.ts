import type { DataKey } from '@/lib/vault/crypto/data-key';
import type { ReplicatedStore } from './replicated-store';
import type { Content, Stored } from '../records/records';
import { openIfWhole, sealRow, TABLES, type Tombstone, type Row } from './sealed-row';
import {
  after,
  emptyManifest,
  openManifest,
  sealManifest,
  type IntegrityManifest,
} from './integrity-manifest';
import type { Batch, RowStore } from './row-store';

/** What one store had lost and got back from the other. */
export interface Restored {
  from: 'database' | 'mirror';
  records: number;
}

/** What comparing the stores brought to light. */
export interface Repair {
  restored: Restored | undefined;
  /** Records that neither store has any more, though both should. */
  missing: number;
}

/** What one store holds, whole. */
interface Holding {
  rows: Map<string, Row>;
  gone: Map<string, Tombstone>;
  sentinel: string | undefined;
}

const keyOf = ({ table, id }: Pick<Row, 'table' | 'id'>) => `${table}/${id}`;

/**
 * Makes both stores hold the same: for each record the highest revision that opens, unless a later deletion is known.
 * Two different records of the same revision are both kept. To be called by one page at a time.
 * @param thoroughly compares every record even where the sentinels agree
 * @returns nothing where the stores were not compared
 * @throws StoreUnreadable
 */
export async function reconcile(
  key: DataKey,
  stores: ReplicatedStore,
  { newId, thoroughly = false }: { newId: () => string; thoroughly?: boolean },
): Promise<Repair | undefined> {
  const { database, mirror } = stores;
  if (!database || !mirror) return undefined;
  const [first, second] = await Promise.all([database.readManifest(), mirror.readManifest()]);
  if (first === second && !thoroughly) return undefined;
  const inDatabase = await holding(database);
  const inMirror = await holding(mirror);
  const { wanted, gone, beside } = await merged(key, inDatabase, inMirror, newId);
  const sentinels = await Promise.all([openManifest(key, first), openManifest(key, second)]);
  const newest = sentinels.filter((known) => known !== undefined).toSorted((a, b) => b.writes - a.writes)[0];
  const missing = newest ? fewerThan(newest, wanted) : 0;
  for (const row of beside) wanted.set(keyOf(row), row);
  const writes = newest?.writes ?? 0;
  const tally = after({ ...emptyManifest(), writes }, { removed: [], added: [...wanted.values()] });
  const sentinel = await sealManifest(key, tally);
  const toDatabase = difference(inDatabase, wanted, gone, sentinel);
  const toMirror = difference(inMirror, wanted, gone, sentinel);
  await database.write(toDatabase);
  await mirror.write(toMirror);
  await stores.forgetTombstones();
  // The database is written first, so whatever only the mirror has was lost. The mirror lacking the last write
  // is how a browser killed in between looks, and nothing to be told about.
  if (toDatabase.put.length > 0)
    return { restored: { from: 'mirror', records: toDatabase.put.length }, missing };
  const restored =
    inMirror.sentinel === undefined && toMirror.put.length > 0
      ? ({ from: 'database', records: toMirror.put.length } as const)
      : undefined;
  return { restored, missing };
}

/** How many records a sentinel counts that are not there. */
function fewerThan({ tables }: IntegrityManifest, rows: ReadonlyMap<string, Row>): number {
  const found = TABLES.map((table) => [...rows.values()].filter((row) => row.table === table).length);
  return TABLES.reduce((sum, table, at) => sum + Math.max(0, tables[table].count - found[at]!), 0);
}

async function holding(store: RowStore): Promise<Holding> {
  const rows = new Map<string, Row>();
  for (const table of TABLES) for (const row of await store.readTable(table)) rows.set(keyOf(row), row);
  const gone = new Map((await store.readTombstones()).map((trace) => [keyOf(trace), trace]));
  return { rows, gone, sentinel: await store.readManifest() };
}

async function merged(
  key: DataKey,
  one: Holding,
  other: Holding,
  newId: () => string,
): Promise<{ wanted: Map<string, Row>; gone: Map<string, Tombstone>; beside: Row[] }> {
  const wanted = new Map<string, Row>();
  const gone = new Map<string, Tombstone>();
  const beside: Row[] = [];
  for (const name of new Set([...one.rows.keys(), ...other.rows.keys()])) {
    const candidates = [one.rows.get(name), other.rows.get(name)]
      .filter((row) => row !== undefined)
      .toSorted((a, b) => b.revision - a.revision);
    const [best, fork] = await choose(key, candidates);
    const goneAt = Math.max(one.gone.get(name)?.revision ?? 0, other.gone.get(name)?.revision ?? 0);
    if (best.revision <= goneAt) {
      gone.set(name, { table: best.table, id: best.id, revision: goneAt });
      continue;
    }
    wanted.set(name, best);
    if (fork && canStandBeside(fork.content))
      beside.push(await sealRow(key, { ...fork, id: newId(), revision: 1 }));
  }
  return { wanted, gone, beside };
}

/** The best row that opens, and the other version where two pages each wrote one without knowing of the other. */
async function choose(key: DataKey, [a, b]: Row[]): Promise<[Row, Stored?]> {
  if (!b || same(a!, b)) return [a!];
  const [openedA, openedB] = await Promise.all([a!, b].map((row) => openIfWhole(key, row)));
  if (!openedA) return [openedB ? b : a!];
  const differ = openedB && a!.revision === b.revision && JSON.stringify(openedA) !== JSON.stringify(openedB);
  return differ ? [a!, openedB] : [a!];
}

function same(a: Row, b: Row): boolean {
  return (
    a.revision === b.revision &&
    a.box.length === b.box.length &&
    a.box.every((byte, at) => byte === b.box[at])
  );
}

/** Of these there can be any number; of the others, one. */
function canStandBeside({ kind }: Content): boolean {
  return kind === 'note' || kind === 'reflection' || kind === 'attempt' || kind === 'opener';
}

/** What is gone leaves its trace in the store that still had it: a kill may come before it is out of both. */
function difference(
  { rows }: Holding,
  wanted: Map<string, Row>,
  gone: Map<string, Tombstone>,
  sentinel: string,
): Batch {
  const put = [...wanted]
    .filter(([name, row]) => !rows.has(name) || !same(rows.get(name)!, row))
    .map(([, row]) => row);
  const traces = [...gone].filter(([name]) => rows.has(name)).map(([, trace]) => trace);
  return { put, gone: traces, drop: [], sentinel };
}
