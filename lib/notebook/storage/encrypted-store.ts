import type { DataKey } from '@/lib/vault/crypto/data-key';
import { hasDays } from '../records/calendar-days';
import { newWriter } from '../records/lineage';
import type { RecordRef } from '../records/record-key';
import { SCHEMA_WITH_DAYS } from '../records/record-upgrades';
import type { Stored } from '../records/records';
import { TABLES, type Table } from '../records/table';
import { emptyManifest, matchesManifest, openManifest } from './integrity-manifest';
import { prepareWrite } from './prepare-write';
import { reconcile, type Repair } from './reconcile';
import type { RecordChange } from './record-change';
import { ReplicatedStore } from './replicated-store';
import { openRowIfIntact, type SealedRow } from './sealed-row';

/** Reads records as they are stored now, by whichever page: those with the ids given, or all of a table. */
type ReadRecords = (table: Table, ids?: readonly string[]) => Promise<Map<string, Stored>>;

/** Decides on the changes of one write from what is stored now. */
export type WritePlan = (read: ReadRecords) => Promise<readonly RecordChange[]>;

/** Reports what a write did. */
export interface Committed {
  stored: Stored[];
  deleted: RecordRef[];
  /** Set when the stores had come apart and were reconciled first: what is in memory may be old. */
  reconciled: boolean;
}

/** Stores the records of one data key: seals and opens them, and keeps both stores in step. */
export class EncryptedStore {
  readonly key: DataKey;
  readonly stores: ReplicatedStore;
  readonly #writer = newWriter();
  readonly #daysToKeep = new Set<string>();
  /** The findings of every reconciliation since this store was opened. */
  repair: Repair = { restored: undefined, missing: 0, altered: false };

  private constructor(key: DataKey, stores: ReplicatedStore) {
    this.key = key;
    this.stores = stores;
  }

  /**
   * Opens the stores of a key and reconciles them. To be called by one page at a time.
   * @throws NotebookError 'no-store', 'too-new'
   */
  static async open(key: DataKey): Promise<EncryptedStore> {
    const store = new EncryptedStore(key, await ReplicatedStore.open(key.id));
    try {
      const reconciled = await store.#reconcile();
      // With one store out of reach, it still needs to learn what an earlier version deleted meanwhile.
      if (!reconciled && store.stores.runsOn === 'both') await store.stores.clearRemovals();
      return store;
    } catch (error) {
      store.close();
      throw error;
    }
  }

  /**
   * The ids of the records read whose days were told just now, since an earlier Overture wrote them: read in another
   * place, they would be other days.
   */
  get daysToKeep(): ReadonlySet<string> {
    return this.#daysToKeep;
  }

  /** Returns whether anything was ever written with this key, as far as the stores know. */
  async isBegun(): Promise<boolean> {
    return this.stores.reading(async () => {
      const { primary } = this.stores;
      if ((await primary.readManifest()) !== undefined) return true;
      // A lost manifest alone must not be told as the loss of everything.
      const rows = await Promise.all(TABLES.map((table) => primary.readTable(table)));
      return rows.flat().length > 0;
    });
  }

  /**
   * Reads all records of a table. Where the rows differ from the manifest, or one does not open, the stores are
   * reconciled first.
   * @param withWriteLock runs a task while no other page writes
   * @returns the records, and the number of rows that open in neither store
   */
  async load(
    table: Table,
    withWriteLock: <T>(task: () => Promise<T>) => Promise<T>,
  ): Promise<{ stored: Stored[]; damaged: number }> {
    const quick = await this.stores.reading(() => this.#readChecked(table));
    if (quick.intact) return quick;
    return withWriteLock(async () => {
      // Another page may just have been writing.
      const again = await this.stores.reading(() => this.#readChecked(table));
      if (again.intact) return again;
      await this.#reconcile('thoroughly');
      return this.#readChecked(table);
    });
  }

  /** Reads records by id, or all of a table; missing and damaged ones are left out. */
  async read(table: Table, ids?: readonly string[]): Promise<Map<string, Stored>> {
    const rows = await this.stores.reading(() => {
      const { primary } = this.stores;
      return ids ? primary.readRows(table, ids) : primary.readTable(table);
    });
    return new Map((await this.#openAll(rows)).map((stored) => [stored.id, stored]));
  }

  /**
   * Writes changes, all or nothing. To be called by one page at a time.
   * @throws NotebookError 'too-long'; 'not-saved' when a store refused, and then both hold what they held before
   */
  async commit(plan: WritePlan): Promise<Committed> {
    const reconciled = await this.#reconcile();
    const changes = await plan((table, ids) => this.read(table, ids));
    if (changes.length === 0) return { stored: [], deleted: [], reconciled };
    const { stored, deleted, batch, undo } = await this.stores.reading(() =>
      prepareWrite(this.key, this.stores.primary, changes, {
        writer: this.#writer,
        bothStores: this.stores.runsOn === 'both',
      }),
    );
    await this.stores.write(batch, undo);
    for (const { id } of [...stored, ...deleted]) this.#daysToKeep.delete(id);
    return { stored, deleted, reconciled };
  }

  /** Closes both stores. */
  close(): void {
    this.stores.close();
  }

  /**
   * Reconciles the stores where they came apart: by a kill, by the loss of one, by a write that one refused, or by a
   * page that could use only one of them.
   * @returns whether they were compared
   */
  async #reconcile(thoroughly?: 'thoroughly'): Promise<boolean> {
    const options = { thoroughly: thoroughly !== undefined };
    await this.stores.undoRefused();
    const repair = await this.stores.reading(() => reconcile(this.key, this.stores, options));
    if (!repair) return false;
    const { restored = this.repair.restored, missing, altered } = repair;
    this.repair = {
      restored,
      missing: this.repair.missing + missing,
      altered: this.repair.altered || altered,
    };
    return true;
  }

  async #readChecked(table: Table) {
    const sealed = await this.stores.primary.readManifest();
    const rows = await this.stores.primary.readTable(table);
    const manifest = (await openManifest(this.key, sealed)) ?? emptyManifest();
    const stored = await this.#openAll(rows);
    const damaged = rows.length - stored.length;
    return { stored, damaged, intact: damaged === 0 && matchesManifest(manifest, table, rows) };
  }

  async #openAll(rows: readonly SealedRow[]): Promise<Stored[]> {
    const opened = await Promise.all(rows.map((row) => openRowIfIntact(this.key, row)));
    for (const [at, stored] of opened.entries())
      if (stored && rows[at]!.schema < SCHEMA_WITH_DAYS && hasDays(stored.content))
        this.#daysToKeep.add(stored.id);
    return opened.filter((stored) => stored !== undefined);
  }
}
