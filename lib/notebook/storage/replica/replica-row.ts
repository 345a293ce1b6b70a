import { fromBase64, toBase64 } from '@/lib/vault/crypto/bytes';
import type { Table } from '../../records/table';
import type { SealedRow, Tombstone } from '../sealed-row';

/** A row as storage.local holds it: `[revision, schema, base64 box]`. */
export type ReplicaRow = [number, number, string];
/** A tombstone as storage.local holds it: `[table, id, revision, base64 box]`, the box since there are lineages. */
export type ReplicaTombstone = [Table, string, number, string?];

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
export const toReplicaTombstone = ({ table, id, revision, box }: Tombstone): ReplicaTombstone =>
  box ? [table, id, revision, toBase64(box)] : [table, id, revision];

/** Returns the tombstones from their value in storage.local, without malformed ones. */
export function fromReplicaTombstones(value: unknown): Tombstone[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((one): one is ReplicaTombstone => Array.isArray(one) && Number.isSafeInteger(one[2]))
    .map(([table, id, revision, box]) => ({ table, id, revision, ...boxOf(box) }));
}

/** Returns a box from its base64; a malformed one counts as missing. */
function boxOf(value: unknown): Pick<Tombstone, 'box'> {
  try {
    return typeof value === 'string' ? { box: fromBase64(value) } : {};
  } catch {
    return {};
  }
}
