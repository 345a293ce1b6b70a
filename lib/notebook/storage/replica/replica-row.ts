import { fromBase64, toBase64 } from '@/lib/vault/crypto/bytes';
import type { Table } from '../../records/table';
import type { Removal, SealedRow } from '../sealed-row';

/** A row as storage.local holds it: `[revision, schema, base64 box]`. */
export type ReplicaRow = [number, number, string];
/** A removal as storage.local holds it: `[table, id, revision, base64 box]`, the box only from an earlier version. */
type ReplicaRemoval = [Table, string, number, string?];

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

/** Returns a removal as storage.local holds it. */
export const toReplicaRemoval = ({ table, id, revision, box }: Removal): ReplicaRemoval =>
  box ? [table, id, revision, toBase64(box)] : [table, id, revision];

/** Returns the removals from their value in storage.local, without malformed ones. */
export function fromReplicaRemovals(value: unknown): Removal[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((one): one is ReplicaRemoval => Array.isArray(one) && Number.isSafeInteger(one[2]))
    .map(([table, id, revision, box]) => ({ table, id, revision, ...boxOf(box) }));
}

/** Returns a box from its base64; a malformed one counts as missing. */
function boxOf(value: unknown): Pick<Removal, 'box'> {
  try {
    return typeof value === 'string' ? { box: fromBase64(value) } : {};
  } catch {
    return {};
  }
}
