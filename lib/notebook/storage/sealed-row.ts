import { fromUtf8, utf8, type Bytes } from '@/lib/vault/crypto/bytes';
import type { DataKey } from '@/lib/vault/crypto/data-key';
import { open, seal } from '@/lib/vault/crypto/seal';
import { isNotebookError } from '../records/notebook-error';
import type { Lineage } from '../records/lineage';
import type { RecordRef } from '../records/record-key';
import type { Stored } from '../records/records';
import { RECORD_SCHEMA, upgradeContent } from '../records/record-upgrades';
import { tableOf } from '../records/table';

/** A record as the stores hold it. It reveals nothing but a random id, counters and the padded length. */
export interface SealedRow extends RecordRef {
  revision: number;
  /** Version of the sealed content, see `record-upgrades.ts`. */
  schema: number;
  box: Bytes;
}

/** The rest of a deleted record, by which the other store cannot bring it back. */
export interface Tombstone extends RecordRef {
  revision: number;
  /** Seals the lineage of the version that was deleted; missing where an earlier Overture deleted it. */
  box?: Bytes;
}

/** What is sealed of a tombstone. */
interface Deletion {
  lineage: Lineage;
}

/** The position of a tombstone; no record is in a table of this name. */
const positionOf = ({ table, id, revision }: Tombstone) => ({
  table: `gone/${table}`,
  id,
  schema: 1,
  revision,
});

/** Seals what a tombstone knows. */
export async function sealTombstone(
  key: DataKey,
  tombstone: Tombstone,
  deletion: Deletion,
): Promise<Tombstone> {
  const box = await seal(key, positionOf(tombstone), utf8(JSON.stringify(deletion)));
  return { ...tombstone, box };
}

/** Opens what a tombstone knows; nothing where it is damaged or from an earlier Overture. */
export async function openTombstone(key: DataKey, tombstone: Tombstone): Promise<Deletion | undefined> {
  if (!tombstone.box) return undefined;
  try {
    return JSON.parse(fromUtf8(await open(key, positionOf(tombstone), tombstone.box))) as Deletion;
  } catch {
    return undefined;
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
