import { fromBase64, toBase64 } from '@/lib/vault/crypto/bytes';
import type { Table } from '../../records/table';
import type { SealedRow, Tombstone } from '../sealed-row';

/** A row as storage.local holds it: `[revision, schema, base64 box]`. */
export type ReplicaRow = [number, number, string];
/** A tombstone as storage.local holds it: `[table, id, revision]`. */
export type ReplicaTombstone = [Table, string, number];

/** Returns a row as storage.local holds it. */
export const toReplicaRow = ({ revision, schema, box }: SealedRow): ReplicaRow => [
  revision,
  schema,
  toBase64(box),
];

/**
 * Returns a row from its value in storage.local. A missing or malformed value gives nothing: the row counts as lost,
 * and the database has it.
 */
export function fromReplicaRow(table: Table, id: string, value: unknown): SealedRow | undefined {
  if (!Array.isArray(value)) return undefined;
  const [revision, schema, box] = value as unknown[];
  if (!Number.isSafeInteger(revision) || !Number.isSafeInteger(schema) || typeof box !== 'string')
    return undefined;
  try {
    return { table, id, revision: revision as number, schema: schema as number, box: fromBase64(box) };
  } catch {
    return undefined;
  }
}

/** Returns a tombstone as storage.local holds it. */
export const toReplicaTombstone = ({ table, id, revision }: Tombstone): ReplicaTombstone => [
  table,
  id,
  revision,
];

/** Returns the tombstones from their value in storage.local, without malformed ones. */
export function fromReplicaTombstones(value: unknown): Tombstone[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((one): one is ReplicaTombstone => Array.isArray(one) && Number.isSafeInteger(one[2]))
    .map(([table, id, revision]) => ({ table, id, revision }));
}
