import { Dexie } from 'dexie';
import { NotebookDatabase } from './notebook-database';
import { FORMAT } from './storage-format';
import { StoreUnreadable } from '../records/notebook-errors';
import { TABLES, type Row, type Table } from './sealed-row';
import type { Batch, RowStore } from './row-store';

/** Sealed rows in IndexedDB: the first of the two stores. */
export class DatabaseStore implements RowStore {
  readonly #database: NotebookDatabase;

  private constructor(database: NotebookDatabase) {
    this.#database = database;
  }

  /** @throws when this place cannot be used */
  static async open(kid: string): Promise<DatabaseStore> {
    const database = new NotebookDatabase(kid);
    await database.open();
    return new DatabaseStore(database);
  }

  whenOutdated(told: () => void) {
    this.#database.onoutdated = told;
  }

  async readFormat() {
    return this.#meta('format');
  }

  async readManifest() {
    return this.#meta('sentinel');
  }

  async readTable(table: Table): Promise<Row[]> {
    const kept = await this.#database[table].toArray().catch(unreadable);
    return kept.map((row) => ({ ...row, table }));
  }

  async readRows(table: Table, ids: readonly string[]): Promise<Row[]> {
    const found = await this.#database[table].bulkGet([...ids]).catch(unreadable);
    return found.filter((kept) => kept !== undefined).map((kept) => ({ ...kept, table }));
  }

  async readTombstones() {
    const traces = await this.#database.gone.toArray().catch(unreadable);
    return traces.map(({ table, id, revision }) => ({ table, id, revision }));
  }

  async write({ put, gone, drop, sentinel }: Batch): Promise<void> {
    const { desk, records, gone: traces, meta } = this.#database;
    await this.#database.transaction('rw', [desk, records, traces, meta], async () => {
      for (const name of TABLES) {
        const rows = put
          .filter((row) => row.table === name)
          .map(({ id, revision, schema, box }) => ({ id, revision, schema, box }));
        if (rows.length > 0) await this.#database[name].bulkPut(rows);
        const away = [...gone, ...drop].filter((row) => row.table === name).map(({ id }) => id);
        if (away.length > 0) await this.#database[name].bulkDelete(away);
      }
      if (put.length > 0) await traces.bulkDelete(put.map(keyOf));
      if (gone.length > 0) await traces.bulkPut(gone.map((trace) => ({ ...trace, key: keyOf(trace) })));
      await meta.put({ name: 'format', value: FORMAT });
      if (sentinel === undefined) await meta.delete('sentinel');
      else await meta.put({ name: 'sentinel', value: sentinel });
    });
  }

  async forgetTombstones() {
    // Looking is quicker than writing, and there is nothing as a rule.
    if ((await this.#database.gone.count()) > 0) await this.#database.gone.clear();
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

function keyOf({ table, id }: Pick<Row, 'table' | 'id'>): string {
  return `${table}/${id}`;
}

function unreadable(cause: unknown): never {
  // Closed for another page that deletes it or is newer: it can be read, only not from here.
  if (cause instanceof Dexie.DatabaseClosedError) throw cause;
  throw new StoreUnreadable('database', { cause });
}
