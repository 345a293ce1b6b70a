import { Dexie } from 'dexie';
import { NotebookError } from '../records/notebook-error';
import { recordKey } from '../records/record-key';
import { TABLES, type Table } from '../records/table';
import { beforeDeadline, deletionOf } from './database-deadline';
import { NotebookDatabase } from './notebook-database';
import type { Batch, RowStore } from './row-store';
import type { SealedRow } from './sealed-row';
import { STORAGE_FORMAT } from './storage-format';

/** Name of the row that holds the integrity manifest; `sentinel` is its stored name since the first version. */
const MANIFEST = 'sentinel';
/** Name of the row that holds the sealed tombstones. */
const TOMBSTONES = 'tombstones';

/** Stores sealed rows in IndexedDB: the first of the two stores. No method waits for it longer than its deadline. */
export class DatabaseStore implements RowStore {
  readonly #database: NotebookDatabase;

  private constructor(database: NotebookDatabase) {
    this.#database = database;
  }

  /** Opens the database of a data key. @throws where IndexedDB cannot be used */
  static async open(kid: string): Promise<DatabaseStore> {
    const database = new NotebookDatabase(kid);
    let opening: PromiseLike<unknown> | undefined;
    try {
      await beforeDeadline(database.name, () => (opening = database.open()));
    } catch (error) {
      // Opened too late, it would hold up the page that deletes it.
      void opening?.then(
        () => database.close(),
        () => undefined,
      );
      throw error;
    }
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
    const rows = this.#database.rows(table);
    const count = await this.#read(() => rows.count());
    const found = await this.#read(() => rows.toArray(), count);
    return found.map((row) => ({ ...row, table }));
  }

  async readRows(table: Table, ids: readonly string[]): Promise<SealedRow[]> {
    const found = await this.#read(() => this.#database.rows(table).bulkGet([...ids]), ids.length);
    return found.filter((row) => row !== undefined).map((row) => ({ ...row, table }));
  }

  async readTombstones() {
    return this.#meta(TOMBSTONES);
  }

  async readRemovals() {
    const removals = await this.#read(() => this.#database.removals.toArray());
    return removals.map(({ table, id, revision, box }) => ({ table, id, revision, ...(box && { box }) }));
  }

  async write({ put, deleted, undone, tombstones, manifest }: Batch): Promise<void> {
    const { removals, meta } = this.#database;
    const tables = [...TABLES.map((table) => this.#database.rows(table)), removals, meta];
    const transaction = () =>
      this.#database.transaction('rw', tables, async () => {
        for (const table of TABLES) {
          const rows = put
            .filter((row) => row.table === table)
            .map(({ id, revision, schema, box }) => ({ id, revision, schema, box }));
          if (rows.length > 0) await this.#database.rows(table).bulkPut(rows);
          const removed = [...deleted, ...undone].filter((row) => row.table === table).map(({ id }) => id);
          if (removed.length > 0) await this.#database.rows(table).bulkDelete(removed);
        }
        if (put.length > 0) await removals.bulkDelete(put.map(recordKey));
        if (tombstones === null) await meta.delete(TOMBSTONES);
        else if (tombstones !== undefined) await meta.put({ name: TOMBSTONES, value: tombstones });
        await meta.put({ name: 'format', value: STORAGE_FORMAT });
        if (manifest === undefined) await meta.delete(MANIFEST);
        else await meta.put({ name: MANIFEST, value: manifest });
      });
    await beforeDeadline(this.#database.name, transaction, put.length + deleted.length + undone.length);
  }

  async clearRemovals() {
    // Counting is quicker than writing, and there are none as a rule.
    const { removals } = this.#database;
    if ((await this.#read(() => removals.count())) > 0) await this.#read(() => removals.clear());
  }

  async destroy() {
    this.close();
    await beforeDeadline(deletionOf(this.#database.name), () => this.#database.delete());
  }

  close() {
    this.#database.close();
  }

  async #meta(name: string): Promise<string | undefined> {
    return (await this.#read(() => this.#database.meta.get(name)))?.value;
  }

  #read<T>(request: () => PromiseLike<T>, rows?: number): Promise<T> {
    return beforeDeadline(this.#database.name, request, rows).catch(unreadable);
  }
}

function unreadable(cause: unknown): never {
  // Closed for another page that deletes it or is newer: it can be read, only not from here.
  if (cause instanceof Dexie.DatabaseClosedError) throw cause;
  throw new NotebookError('store-unreadable', 'The database cannot be read', { cause, store: 'database' });
}
