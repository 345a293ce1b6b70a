import { fromBase64, fromUtf8, toBase64, toHex, utf8 } from '@/lib/vault/crypto/bytes';
import type { DataKey } from '@/lib/vault/crypto/data-key';
import { authenticationTagOf, open, seal } from '@/lib/vault/crypto/seal';
import { RECORDS, SINGLETONS, TABLES, type Table } from '../records/table';
import type { SealedRow } from './sealed-row';

/** The number of rows of a table, and a digest of exactly these rows. */
interface TableDigest {
  count: number;
  /** The authentication tags of all boxes, XORed: it follows each change without reading the other rows. */
  digest: Uint8Array;
}

/** Describes what a store should hold. Written with every change, and sealed, so that only the key can forge one. */
export interface IntegrityManifest {
  /** How many writes the notebook has seen. */
  writes: number;
  tables: Record<Table, TableDigest>;
}

/** Bytes of an authentication tag. */
const TAG_LENGTH = 16;

/** Returns the manifest of a store without rows. */
export function emptyManifest(): IntegrityManifest {
  const empty = (): TableDigest => ({ count: 0, digest: new Uint8Array(TAG_LENGTH) });
  return { writes: 0, tables: { [SINGLETONS]: empty(), [RECORDS]: empty() } };
}

/** Returns the manifest after one more write. */
export function nextManifest(
  manifest: IntegrityManifest,
  { removed, added }: { removed: readonly SealedRow[]; added: readonly SealedRow[] },
): IntegrityManifest {
  const next = emptyManifest();
  next.writes = manifest.writes + 1;
  for (const table of TABLES) {
    const { count, digest } = manifest.tables[table];
    next.tables[table] = { count, digest: digest.slice() };
  }
  for (const [rows, by] of [
    [removed, -1],
    [added, 1],
  ] as const) {
    for (const row of rows) {
      const entry = next.tables[row.table];
      entry.count += by;
      authenticationTagOf(row.box).forEach((byte, at) => (entry.digest[at]! ^= byte));
    }
  }
  return next;
}

/** Returns whether the rows of a table are exactly those of the manifest. */
export function matchesManifest(manifest: IntegrityManifest, table: Table, rows: SealedRow[]): boolean {
  const found = nextManifest(emptyManifest(), { removed: [], added: rows }).tables[table];
  const expected = manifest.tables[table];
  return found.count === expected.count && toHex(found.digest) === toHex(expected.digest);
}

/** The position a manifest is sealed for. The name is authenticated, so it stays that of the first version. */
const POSITION = { table: 'sentinel', id: 'sentinel', schema: 1, revision: 0 };

/** Seals a manifest. @returns base64 of JSON `{writes, tables: [[count, base64 digest] of each table]}`, sealed */
export async function sealManifest(key: DataKey, { writes, tables }: IntegrityManifest): Promise<string> {
  const digests = TABLES.map((table) => [tables[table].count, toBase64(tables[table].digest)]);
  return toBase64(await seal(key, POSITION, utf8(JSON.stringify({ writes, tables: digests }))));
}

/** Opens a sealed manifest. @returns undefined where there is none, or none that this key sealed */
export async function openManifest(
  key: DataKey,
  sealed: string | undefined,
): Promise<IntegrityManifest | undefined> {
  if (sealed === undefined) return undefined;
  try {
    const { writes, tables } = JSON.parse(fromUtf8(await open(key, POSITION, fromBase64(sealed)))) as {
      writes: number;
      tables: [number, string][];
    };
    const [singletons, records] = tables.map(([count, digest]) => ({ count, digest: fromBase64(digest) }));
    return { writes, tables: { [SINGLETONS]: singletons!, [RECORDS]: records! } };
  } catch {
    return undefined;
  }
}
