import { Dexie } from 'dexie';
import { NotebookError } from '../records/notebook-error';
import { recordKey } from '../records/record-key';
import { TABLES, type Table } from '../records/table';
import { NotebookDatabase } from './notebook-database';
import type { Batch, RowStore } from './row-store';
import type { SealedRow } from './sealed-row';
import { STORAGE_FORMAT } from './storage-format';

/** Name of the row that holds the integrity manifest; `sentinel` is its stored name since the first version. */
const MANIFEST = 'sentinel';

/** Stores sealed rows in IndexedDB: the first of the two stores. */
export class DatabaseStore implements RowStore {
  readonly #database: NotebookDatabase;

  private constructor(database: NotebookDatabase) {
    this.#database = database;
  }

  /** Opens the database of a data key. @throws where IndexedDB cannot be used */
  static async open(kid: string): Promise<DatabaseStore> {
    const database = new NotebookDatabase(kid);
    await database.open();
    return new DatabaseStore(database);
  }

  onOutdated(listener: () => void) {
    this.#database.onoutdated = listener;
  }

  async readFormat() {
    return this.#meta('format');
  }

  async readManifest() {
    return this.#meta(MANIFEST);
  }

  async readTable(table: Table): Promise<SealedRow[]> {
    const found = await this.#database.rows(table).toArray().catch(unreadable);
    return found.map((row) => ({ ...row, table }));
  }

  async readRows(table: Table, ids: readonly string[]): Promise<SealedRow[]> {
    const found = await this.#database
      .rows(table)
      .bulkGet([...ids])
      .catch(unreadable);
    return found.filter((row) => row !== undefined).map((row) => ({ ...row, table }));
  }

  async readTombstones() {
    const tombstones = await this.#database.tombstones.toArray().catch(unreadable);
    return tombstones.map(({ table, id, revision, box }) => ({ table, id, revision, ...(box && { box }) }));
  }

  async write({ put, deleted, undone, manifest }: Batch): Promise<void> {
    const { tombstones, meta } = this.#database;
    const tables = [...TABLES.map((table) => this.#database.rows(table)), tombstones, meta];
    await this.#database.transaction('rw', tables, async () => {
      for (const table of TABLES) {
        const rows = put
          .filter((row) => row.table === table)
          .map(({ id, revision, schema, box }) => ({ id, revision, schema, box }));
        if (rows.length > 0) await this.#database.rows(table).bulkPut(rows);
        const removed = [...deleted, ...undone].filter((row) => row.table === table).map(({ id }) => id);
        if (removed.length > 0) await this.#database.rows(table).bulkDelete(removed);
      }
      if (put.length > 0) await tombstones.bulkDelete(put.map(recordKey));
      if (deleted.length > 0)
        await tombstones.bulkPut(deleted.map((tombstone) => ({ ...tombstone, key: recordKey(tombstone) })));
      await meta.put({ name: 'format', value: STORAGE_FORMAT });
      if (manifest === undefined) await meta.delete(MANIFEST);
      else await meta.put({ name: MANIFEST, value: manifest });
    });
  }

  async clearTombstones() {
    // Counting is quicker than writing, and there are none as a rule.
    if ((await this.#database.tombstones.count()) > 0) await this.#database.tombstones.clear();
  }

  async destroy() {
    await this.#database.delete();
  }

  close() {
    this.#database.close();
  }

  async #meta(name: string): Promise<string | undefined> {
    return (await this.#database.meta.get(name).catch(unreadable))?.value;
  }
}

function unreadable(cause: unknown): never {
  // Closed for another page that deletes it or is newer: it can be read, only not from here.
  if (cause instanceof Dexie.DatabaseClosedError) throw cause;
  throw new NotebookError('store-unreadable', 'The database cannot be read', { cause, store: 'database' });
}
