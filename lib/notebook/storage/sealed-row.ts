import { fromUtf8, utf8, type Bytes } from '@/lib/vault/crypto/bytes';
import type { DataKey } from '@/lib/vault/crypto/data-key';
import { open, seal } from '@/lib/vault/crypto/seal';
import { isNotebookError } from '../records/notebook-error';
import type { RecordRef } from '../records/record-key';
import type { Stored } from '../records/records';
import { RECORD_SCHEMA, upgradeContent } from '../records/record-upgrades';
import { tableOf } from '../records/table';
import type { Tombstone } from './tombstones';

/** A record as the stores hold it. It reveals nothing but a random id, counters and the padded length. */
export interface SealedRow extends RecordRef {
  revision: number;
  /** Version of the sealed content, see `record-upgrades.ts`. */
  schema: number;
  box: Bytes;
}

/**
 * A row that was deleted, as the replica lists it until it is removed. Earlier versions kept their tombstones like this,
 * in both stores.
 */
export interface Removal extends RecordRef {
  revision: number;
  /** Seals the lineage of the version that was deleted, where an earlier version kept it. */
  box?: Bytes;
}

/** Returns the tombstone that a removal stands for. @param day of today, since none was kept */
export async function openRemoval(
  key: DataKey,
  { box, ...removal }: Removal,
  day: number,
): Promise<Tombstone> {
  const { table, id, revision } = removal;
  if (!box) return { ...removal, day };
  try {
    const plain = await open(key, { table: `gone/${table}`, id, schema: 1, revision }, box);
    const { lineage } = JSON.parse(fromUtf8(plain)) as Pick<Tombstone, 'lineage'>;
    return { ...removal, day, ...(lineage && { lineage }) };
  } catch {
    return { ...removal, day };
  }
}

/** Seals a record for its table, id and revision, which are authenticated with it. */
export async function sealRow(key: DataKey, { id, revision, content, lineage }: Stored): Promise<SealedRow> {
  const table = tableOf(content.kind);
  const position = { table, id, schema: RECORD_SCHEMA, revision };
  const box = await seal(key, position, utf8(JSON.stringify({ content, lineage })));
  return { table, id, revision, schema: RECORD_SCHEMA, box };
}

/**
 * Opens a record and upgrades an old one.
 * @throws NotebookError 'too-new'; another error when the record is damaged or was moved
 */
export async function openRow(
  key: DataKey,
  { table, id, revision, schema, box }: SealedRow,
): Promise<Stored> {
  const plain = await open(key, { table, id, schema, revision }, box);
  return { id, revision, ...upgradeContent(JSON.parse(fromUtf8(plain)), schema) };
}

/**
 * Opens a record; returns nothing for a damaged one.
 * @throws NotebookError 'too-new', so that a newer record is not mistaken for a damaged one
 */
export async function openRowIfIntact(key: DataKey, row: SealedRow): Promise<Stored | undefined> {
  try {
    return await openRow(key, row);
  } catch (error) {
    if (isNotebookError(error, 'too-new')) throw error;
    return undefined;
  }
}
