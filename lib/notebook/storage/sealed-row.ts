import { fromUtf8, utf8, type Bytes } from '@/lib/vault/crypto/bytes';
import type { DataKey } from '@/lib/vault/crypto/data-key';
import { open, seal } from '@/lib/vault/crypto/seal';
import { NotebookTooNew } from '../records/notebook-errors';
import type { Content, Stored } from '../records/records';
import { SCHEMA, upgraded } from '../records/record-upgrades';

/**
 * The two drawers of the notebook. `desk` is read whenever a page opens and stays small: favourites, ticks,
 * profile, own openers, drafts. `records` grows with the years and is read when somebody looks: notes, reflections, attempts.
 */
export type Table = 'desk' | 'records';
export const TABLES: readonly Table[] = ['desk', 'records'];

/** A record as the stores hold it. Nothing but an id that says nothing, counters and the padded length can be read from it. */
export interface Row {
  table: Table;
  id: string;
  revision: number;
  /** Version of the sealed content, see `upgrades.ts`. */
  schema: number;
  box: Bytes;
}

/** What is left of a deleted record, so that the other store cannot bring it back. */
export interface Tombstone {
  table: Table;
  id: string;
  revision: number;
}

const DESK: ReadonlySet<Content['kind']> = new Set(['favourites', 'ticks', 'profile', 'opener', 'draft']);

/** The drawer a kind of record lies in. */
export function tableOf(kind: Content['kind']): Table {
  return DESK.has(kind) ? 'desk' : 'records';
}

/** Seals a record for its place. */
export async function sealRow(key: DataKey, { id, revision, content }: Stored): Promise<Row> {
  const table = tableOf(content.kind);
  const box = await seal(key, { table, id, schema: SCHEMA, revision }, utf8(JSON.stringify(content)));
  return { table, id, revision, schema: SCHEMA, box };
}

/** Opens a record and brings an old one up to date. @throws when it is damaged, misplaced or too new */
export async function openRow(key: DataKey, { table, id, revision, schema, box }: Row): Promise<Stored> {
  const plain = await open(key, { table, id, schema, revision }, box);
  return { id, revision, content: upgraded(JSON.parse(fromUtf8(plain)), schema) };
}

/** The same, but nothing for a record that is damaged. @throws NotebookTooNew, so that nobody takes it for damage */
export async function openIfWhole(key: DataKey, row: Row): Promise<Stored | undefined> {
  try {
    return await openRow(key, row);
  } catch (error) {
    if (error instanceof NotebookTooNew) throw error;
    return undefined;
  }
}
