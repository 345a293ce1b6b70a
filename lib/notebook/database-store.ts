import { NotebookDatabase } from './database';
import { NotebookTooNew } from './notebook-errors';
import type { Row, Table } from './row';
import type { Batch, RowStore } from './store';

/** Version of the layout: tables and what is in `meta`. Dexie itself opens newer databases without a word. */
const LAYOUT = 1;

/** Sealed rows in IndexedDB: the first of the two stores. */
export class DatabaseStore implements RowStore {
  readonly #database: NotebookDatabase;

  private constructor(database: NotebookDatabase) {
    this.#database = database;
  }

  /** @throws NotebookTooNew; any other error means that this place cannot be used */
  static async open(kid: string): Promise<DatabaseStore> {
    const database = new NotebookDatabase(kid);
    await database.open();
    const layout = Number((await database.meta.get('layout'))?.value ?? LAYOUT);
    if (layout > LAYOUT) {
      database.close();
      throw new NotebookTooNew('A newer Overture wrote this notebook');
    }
    return new DatabaseStore(database);
  }

  whenOutdated(told: () => void) {
    this.#database.onoutdated = told;
  }

  async readSentinel() {
    return (await this.#database.meta.get('sentinel'))?.value;
  }

  async readTable(table: Table): Promise<Row[]> {
    return (await this.#database[table].toArray()).map((kept) => ({ ...kept, table }));
  }

  async readRows(table: Table, ids: readonly string[]): Promise<Row[]> {
    const found = await this.#database[table].bulkGet([...ids]);
    return found.filter((kept) => kept !== undefined).map((kept) => ({ ...kept, table }));
  }

  async readGone() {
    return (await this.#database.gone.toArray()).map(({ table, id, revision }) => ({ table, id, revision }));
  }

  async write({ put, gone, drop, sentinel }: Batch): Promise<void> {
    const { desk, records, gone: traces, meta } = this.#database;
    await this.#database.transaction('rw', [desk, records, traces, meta], async () => {
      for (const [name, table] of [
        ['desk', desk],
        ['records', records],
      ] as const) {
        const rows = put
          .filter((row) => row.table === name)
          .map(({ id, revision, schema, box }) => ({ id, revision, schema, box }));
        if (rows.length > 0) await table.bulkPut(rows);
        const away = [...gone, ...drop].filter((row) => row.table === name).map(({ id }) => id);
        if (away.length > 0) await table.bulkDelete(away);
      }
      if (put.length > 0) await traces.bulkDelete(put.map(keyOf));
      if (gone.length > 0) await traces.bulkPut(gone.map((trace) => ({ ...trace, key: keyOf(trace) })));
      await meta.put({ name: 'layout', value: String(LAYOUT) });
      if (sentinel === undefined) await meta.delete('sentinel');
      else await meta.put({ name: 'sentinel', value: sentinel });
    });
  }

  async forgetGone() {
    await this.#database.gone.clear();
  }

  async destroy() {
    await this.#database.delete();
  }

  close() {
    this.#database.close();
  }
}

function keyOf({ table, id }: Pick<Row, 'table' | 'id'>): string {
  return `${table}/${id}`;
}
