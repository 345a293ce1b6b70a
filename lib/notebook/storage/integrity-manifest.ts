import { fromBase64, fromUtf8, toBase64, toHex, utf8 } from '@/lib/vault/crypto/bytes';
import type { DataKey } from '@/lib/vault/crypto/data-key';
import { open, seal, tagOf } from '@/lib/vault/crypto/seal';
import { TABLES, type Row, type Table } from './sealed-row';

/** How many rows a table holds, and a fingerprint of exactly which ones. */
interface Tally {
  count: number;
  /** All tags of the table's boxes, XORed: changes with every row, needs no reading of the others. */
  digest: Uint8Array;
}

/** What a store should hold. Written with every change, sealed, so that nobody without the key can forge one. */
export interface IntegrityManifest {
  /** How many writes the notebook has seen. */
  writes: number;
  tables: Record<Table, Tally>;
}

const TAG_LENGTH = 16;

export function emptyManifest(): IntegrityManifest {
  const nothing = (): Tally => ({ count: 0, digest: new Uint8Array(TAG_LENGTH) });
  return { writes: 0, tables: { desk: nothing(), records: nothing() } };
}

/** The sentinel after one more write. */
export function after(
  sentinel: IntegrityManifest,
  { removed, added }: { removed: Row[]; added: Row[] },
): IntegrityManifest {
  const next = emptyManifest();
  next.writes = sentinel.writes + 1;
  for (const table of TABLES) {
    const { count, digest } = sentinel.tables[table];
    next.tables[table] = { count, digest: digest.slice() };
  }
  for (const [rows, by] of [
    [removed, -1],
    [added, 1],
  ] as const) {
    for (const row of rows) {
      const tally = next.tables[row.table];
      tally.count += by;
      tagOf(row.box).forEach((byte, at) => (tally.digest[at]! ^= byte));
    }
  }
  return next;
}

/** Whether a table is exactly what the sentinel says. */
export function matchesManifest(sentinel: IntegrityManifest, table: Table, rows: Row[]): boolean {
  const found = after(emptyManifest(), { removed: [], added: rows }).tables[table];
  const said = sentinel.tables[table];
  return found.count === said.count && toHex(found.digest) === toHex(said.digest);
}

const place = { table: 'sentinel', id: 'sentinel', schema: 1, revision: 0 };

export async function sealManifest(
  key: DataKey,
  { writes, tables: { desk, records } }: IntegrityManifest,
): Promise<string> {
  const plain = { writes, tables: [desk, records].map(({ count, digest }) => [count, toBase64(digest)]) };
  return toBase64(await seal(key, place, utf8(JSON.stringify(plain))));
}

/** @returns undefined when there is none, or none that this key wrote */
export async function openManifest(
  key: DataKey,
  sealed: string | undefined,
): Promise<IntegrityManifest | undefined> {
  if (sealed === undefined) return undefined;
  try {
    const { writes, tables } = JSON.parse(fromUtf8(await open(key, place, fromBase64(sealed)))) as {
      writes: number;
      tables: [number, string][];
    };
    const [desk, records] = tables.map(([count, digest]) => ({ count, digest: fromBase64(digest) }));
    return { writes, tables: { desk: desk!, records: records! } };
  } catch {
    return undefined;
  }
}
