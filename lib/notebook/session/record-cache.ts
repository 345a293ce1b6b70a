import type { RecordRef } from '../records/record-key';
import type { Stored } from '../records/records';
import { RECORDS, SINGLETONS, tableOf, TABLES, type Table } from '../records/table';
import { RecordLists } from './record-lists';
import { singletonValues, type SingletonValues } from './singleton-values';

/** The records that one write stored and deleted. */
interface AppliedChanges {
  stored: readonly Stored[];
  deleted: readonly RecordRef[];
}

/**
 * Caches the decrypted records of one page, kept in order as single records change. Cleared when the notebook locks.
 */
export class RecordCache {
  readonly lists = new RecordLists();
  readonly #records: Record<Table, Map<string, Stored>> = {
    [SINGLETONS]: new Map(),
    [RECORDS]: new Map(),
  };
  readonly #loaded = new Set<Table>();
  /** The tables that are being loaded, with the changes since that began. */
  readonly #loading = new Map<Table, AppliedChanges[]>();
  #singletons: SingletonValues = singletonValues([]);

  get singletons(): SingletonValues {
    return this.#singletons;
  }

  /** Returns whether a table is loaded. */
  has(table: Table): boolean {
    return this.#loaded.has(table);
  }

  /** Returns whether changes of a table matter to this cache: the table is loaded, or being loaded. */
  tracks(table: Table): boolean {
    return this.has(table) || this.#loading.has(table);
  }

  /**
   * Begins to load a table. Reading it from the stores takes a while: changes until `fill` are applied after it.
   * @returns a function that tells whether the load is still valid, or the table has to be read again
   */
  beginLoading(table: Table): () => boolean {
    const meanwhile: AppliedChanges[] = [];
    this.#loading.set(table, meanwhile);
    return () => this.#loading.get(table) === meanwhile;
  }

  /** Returns every record of a loaded table. */
  all(table: Table): IterableIterator<Stored> {
    return this.#records[table].values();
  }

  /** Replaces a whole table, and applies the changes since `beginLoading`. */
  fill(table: Table, all: readonly Stored[]): void {
    const records = this.#records[table];
    records.clear();
    for (const stored of all) records.set(stored.id, stored);
    this.#loaded.add(table);
    this.lists.fill(table, all);
    if (table === SINGLETONS) this.#readSingletons();
    const meanwhile = this.#loading.get(table) ?? [];
    this.#loading.delete(table);
    for (const { stored, deleted } of meanwhile) {
      this.apply(
        stored.filter(({ content }) => tableOf(content.kind) === table),
        deleted.filter((ref) => ref.table === table),
      );
    }
  }

  /** Applies single changes, except those older than the cached revision and those of tables that are not loaded. */
  apply(stored: readonly Stored[], deleted: readonly RecordRef[]): void {
    for (const meanwhile of this.#loading.values()) meanwhile.push({ stored, deleted });
    const touched = new Set<Table>();
    for (const record of stored) {
      const table = tableOf(record.content.kind);
      const records = this.#records[table];
      if (!this.has(table) || (records.get(record.id)?.revision ?? 0) > record.revision) continue;
      records.set(record.id, record);
      this.lists.put(record);
      touched.add(table);
    }
    for (const { table, id } of deleted) {
      if (!this.#records[table].delete(id)) continue;
      this.lists.remove(id);
      touched.add(table);
    }
    if (touched.has(SINGLETONS)) this.#readSingletons();
  }

  /** Forgets every record, and makes loads under way invalid. */
  clear(): void {
    this.#loading.clear();
    for (const table of TABLES) this.fill(table, []);
    this.#loaded.clear();
  }

  #readSingletons(): void {
    this.#singletons = singletonValues([...this.#records[SINGLETONS].values()]);
  }
}
