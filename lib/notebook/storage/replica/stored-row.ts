import { fromBase64, toBase64 } from '@/lib/vault/crypto/bytes';
import type { Tombstone, Row, Table } from '../sealed-row';

/** A row as storage.local keeps it: `[revision, schema, base64 box]`. */
export type StoredRow = [number, number, string];
/** `[table, id, revision]` */
export type StoredTombstone = [Table, string, number];

export const toStoredRow = ({ revision, schema, box }: Row): StoredRow => [revision, schema, toBase64(box)];

/** The row again; nothing where there is none, or what is there is no row: it counts as lost, and the database has it. */
export function readRow(table: Table, id: string, kept: unknown): Row | undefined {
  if (!Array.isArray(kept)) return undefined;
  const [revision, schema, box] = kept as unknown[];
  if (!Number.isSafeInteger(revision) || !Number.isSafeInteger(schema) || typeof box !== 'string')
    return undefined;
  try {
    return { table, id, revision: revision as number, schema: schema as number, box: fromBase64(box) };
  } catch {
    return undefined;
  }
}

export const toStoredTombstone = ({ table, id, revision }: Tombstone): StoredTombstone => [
  table,
  id,
  revision,
];

/** The traces again, without what is none. */
export function readTombstones(kept: unknown): Tombstone[] {
  if (!Array.isArray(kept)) return [];
  return kept
    .filter((trace): trace is StoredTombstone => Array.isArray(trace) && Number.isSafeInteger(trace[2]))
    .map(([table, id, revision]) => ({ table, id, revision }));
}
