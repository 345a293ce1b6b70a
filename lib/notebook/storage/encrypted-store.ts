import type { DataKey } from '@/lib/vault/crypto/data-key';
import { numbered, refuseTooLong, refuseTwice, tableOfChange, type Change } from './changes';
import { ReplicatedStore } from './replicated-store';
import type { Stored } from '../records/records';
import { reconcile, type Repair } from './reconcile';
import { openIfWhole, sealRow, TABLES, type Row, type Table } from './sealed-row';
import { after, matchesManifest, emptyManifest, openManifest, sealManifest } from './integrity-manifest';

/** Reads records as they are stored now, by whichever page: these, or all of a table. */
export type Read = (table: Table, ids?: readonly string[]) => Promise<Map<string, Stored>>;

/** What a write did. */
export interface Committed {
  stored: Stored[];
  gone: { table: Table; id: string }[];
  /** The stores had come apart and were brought together first: what is in memory may be old. */
  compared: boolean;
}

/** The notebook of one data key, opened: seals and opens records and keeps both stores in step. */
export class EncryptedStore {
  readonly key: DataKey;
  readonly stores: ReplicatedStore;
  readonly #newId: () => string;
  /** What comparing the stores brought to light since this ledger was opened. */
  repair: Repair = { restored: undefined, missing: 0 };

  private constructor(key: DataKey, stores: ReplicatedStore, newId: () => string) {
    this.key = key;
    this.stores = stores;
    this.#newId = newId;
  }

  /** To be called by one page at a time. @throws NoStore, NotebookTooNew */
  static async open(key: DataKey, newId: () => string): Promise<EncryptedStore> {
    const ledger = new EncryptedStore(key, await ReplicatedStore.open(key.id), newId);
    try {
      const compared = await ledger.#compare();
      // With one of them out of reach, the other still needs to know what was deleted meanwhile.
      if (!compared && ledger.stores.runsOn === 'both') await ledger.stores.forgetTombstones();
      return ledger;
    } catch (error) {
      ledger.close();
      throw error;
    }
  }

  /** Whether anything was ever written here, as far as the stores know. */
  async isBegun(): Promise<boolean> {
    return (await this.stores.reading(() => this.stores.first.readManifest())) !== undefined;
  }

  /**
   * All records of a table. Where they are not what the sentinel says, or one does not open, the stores are compared.
   * @param alone runs a task while no other page writes
   */
  async load(
    table: Table,
    alone: <T>(task: () => Promise<T>) => Promise<T>,
  ): Promise<{ stored: Stored[]; damaged: number }> {
    const quick = await this.stores.reading(() => this.#read(table));
    if (quick.whole) return quick;
    return alone(async () => {
      // Another page may just have been writing.
      const again = await this.stores.reading(() => this.#read(table));
      if (again.whole) return again;
      await this.#compare('thoroughly');
      return this.#read(table);
    });
  }

  /** Records by id, or all of a table; those that are gone or damaged are left out. */
  async read(table: Table, ids?: readonly string[]): Promise<Map<string, Stored>> {
    const rows = await this.stores.reading(() => {
      const { first } = this.stores;
      return ids ? first.readRows(table, ids) : first.readTable(table);
    });
    return new Map((await this.#openAll(rows)).map((stored) => [stored.id, stored]));
  }

  /**
   * One write, all or nothing. To be called by one page at a time.
   * @param plan decides on the changes from what is stored now
   * @throws TooLong, NotSaved when a store refused; then both hold what they held before
   */
  async commit(plan: (read: Read) => Promise<readonly Change[]>): Promise<Committed> {
    const compared = await this.#compare();
    const changes = await plan((table, ids) => this.read(table, ids));
    if (changes.length === 0) return { stored: [], gone: [], compared };
    refuseTwice(changes);
    const { first } = this.stores;
    const before = await this.#rowsBefore(changes);
    const openBefore = async (place: string) => {
      const row = before.get(place);
      return row && (await openIfWhole(this.key, row));
    };
    for (const change of changes) await refuseTooLong(change, openBefore);
    const traces = (await first.readTombstones()).map(
      ({ table, id, revision }) => [`${table}/${id}`, revision] as const,
    );
    const { put: stored, gone } = numbered(changes, before, new Map(traces));
    const put = await Promise.all(stored.map((record) => sealRow(this.key, record)));
    const removed = [...before.values()];
    const sentinelBefore = await first.readManifest();
    const known = (await openManifest(this.key, sentinelBefore)) ?? emptyManifest();
    const sentinel = await sealManifest(this.key, after(known, { removed, added: put }));
    const created = put.filter(({ table, id }) => !before.has(`${table}/${id}`));
    await this.stores.write(
      { put, gone, drop: [], sentinel },
      { put: removed, gone: [], drop: created, sentinel: sentinelBefore },
    );
    return { stored, gone, compared };
  }

  close(): void {
    this.stores.close();
  }

  /**
   * Brings the stores together where they came apart: by a kill, by one that was lost, by a write that one refused,
   * or by a page that could use only one of them.
   * @returns whether they were compared
   */
  async #compare(thoroughly?: 'thoroughly'): Promise<boolean> {
    const options = { newId: this.#newId, thoroughly: thoroughly !== undefined };
    const repair = await this.stores.reading(() => reconcile(this.key, this.stores, options));
    if (!repair) return false;
    const { restored = this.repair.restored, missing } = repair;
    this.repair = { restored, missing: this.repair.missing + missing };
    return true;
  }

  async #rowsBefore(changes: readonly Change[]): Promise<Map<string, Row>> {
    const rows = new Map<string, Row>();
    for (const table of TABLES) {
      const ids = changes.filter((change) => tableOfChange(change) === table).map(({ id }) => id);
      if (ids.length === 0) continue;
      for (const row of await this.stores.first.readRows(table, ids)) rows.set(`${table}/${row.id}`, row);
    }
    return rows;
  }

  async #read(table: Table) {
    const sealed = await this.stores.first.readManifest();
    const rows = await this.stores.first.readTable(table);
    const sentinel = (await openManifest(this.key, sealed)) ?? emptyManifest();
    const stored = await this.#openAll(rows);
    const damaged = rows.length - stored.length;
    return { stored, damaged, whole: damaged === 0 && matchesManifest(sentinel, table, rows) };
  }

  async #openAll(rows: readonly Row[]): Promise<Stored[]> {
    const opened = await Promise.all(rows.map((row) => openIfWhole(this.key, row)));
    return opened.filter((stored) => stored !== undefined);
  }
}
