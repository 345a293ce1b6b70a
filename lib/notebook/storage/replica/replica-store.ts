import { browser } from '#imports';
import { NotebookError } from '../../records/notebook-error';
import { recordKey } from '../../records/record-key';
import type { Table } from '../../records/table';
import type { Batch, RowStore } from '../row-store';
import type { Removal, SealedRow } from '../sealed-row';
import { STORAGE_FORMAT } from '../storage-format';
import { chunks } from './chunks';
import { MAX_KEYS_AT_ONCE, rollBackInterrupted, writeJournaled } from './journaled-write';
import { listLocalKeys } from './list-local-keys';
import { fromReplicaRow, fromReplicaRemovals, toReplicaRemoval, toReplicaRow } from './replica-row';

/** Prefix of every key of every replica; the id of the data key follows. */
const REPLICA_PREFIX = 'notes.';
/** Names of the keys that hold no row, as the first version stored them. */
const FORMAT = 'format';
const MANIFEST = 'sentinel';
const TOMBSTONES = 'tombstones';
const REMOVALS = 'gone';
const JOURNAL = 'journal';
/** Reading and removing take more keys at once than writing. */
const CHUNK = 2000;

/**
 * Stores sealed rows in storage.local: the second store, because Chromium was seen to throw a whole IndexedDB away
 * after a kill, and the only one where there is no IndexedDB. One key a record: both browsers keep storage.local as a
 * key-value store, so saving one note writes one note, however many there are. Chunks of many records would be
 * rewritten whole with each save, and every page would be sent their old and new values. Chromium itself copies its
 * list of all keys at each write: measured, 33 ms of 46 for saving one note among 100 000, and not to be felt among 10
 * 000.
 */
export class ReplicaStore implements RowStore {
  readonly #prefix: string;
  readonly #area = browser.storage.local;

  constructor(kid: string) {
    this.#prefix = `${REPLICA_PREFIX}${kid}.`;
  }

  /** Returns whether there is a replica: under any key, under one, or under any but one. */
  static async any({ kid = '', except }: { kid?: string; except?: string }): Promise<boolean> {
    const keys = await listLocalKeys(REPLICA_PREFIX + kid);
    return keys.some((key) => !key.startsWith(`${REPLICA_PREFIX}${except}.`));
  }

  /** Deletes every replica, under whatever key. */
  static async destroyAll(): Promise<void> {
    await removeAll(await listLocalKeys(REPLICA_PREFIX));
  }

  async readFormat() {
    return this.#get(FORMAT);
  }

  async finishInterrupted() {
    await rollBackInterrupted(this.#prefix + JOURNAL);
    await this.#remove(await this.readRemovals());
  }

  async readManifest() {
    const manifest = await this.#get(MANIFEST);
    return typeof manifest === 'string' ? manifest : undefined;
  }

  async readTable(table: Table): Promise<SealedRow[]> {
    const prefix = this.#rowKey({ table, id: '' });
    const rows: SealedRow[] = [];
    const keys = await listLocalKeys(prefix).catch(unreadable);
    for (const some of chunks(keys, CHUNK)) rows.push(...(await this.#rows(table, prefix, some)));
    return rows;
  }

  async readRows(table: Table, ids: readonly string[]): Promise<SealedRow[]> {
    const prefix = this.#rowKey({ table, id: '' });
    return this.#rows(
      table,
      prefix,
      ids.map((id) => prefix + id),
    );
  }

  async readTombstones() {
    const tombstones = await this.#get(TOMBSTONES);
    return typeof tombstones === 'string' ? tombstones : undefined;
  }

  async readRemovals(): Promise<Removal[]> {
    return fromReplicaRemovals(await this.#get(REMOVALS));
  }

  async write(batch: Batch): Promise<void> {
    const set: Record<string, unknown> = {};
    for (const row of batch.put) set[this.#rowKey(row)] = toReplicaRow(row);
    if (typeof batch.tombstones === 'string') set[this.#prefix + TOMBSTONES] = batch.tombstones;
    const before = await this.readRemovals();
    const removals = removalsAfter(batch, before);
    if (removals.length > 0 || before.length > 0)
      set[this.#prefix + REMOVALS] = removals.map(toReplicaRemoval);
    const remove = [...removals, ...batch.undone].map((row) => this.#rowKey(row));
    // Tombstones that are written count in what was listed before, so the list goes with the rows it names.
    if (batch.deleted.length > 0) remove.push(this.#prefix + REMOVALS);
    if (batch.tombstones === null) remove.push(this.#prefix + TOMBSTONES);
    const commit: Record<string, unknown> = { [this.#prefix + FORMAT]: STORAGE_FORMAT };
    if (batch.manifest === undefined) remove.push(this.#prefix + MANIFEST);
    else commit[this.#prefix + MANIFEST] = batch.manifest;
    if (Object.keys(set).length <= MAX_KEYS_AT_ONCE && remove.length <= MAX_KEYS_AT_ONCE) {
      await this.#area.set({ ...set, ...commit });
      // The list of removals already says so, should the browser die before this or refuse it.
      if (remove.length > 0) await this.#area.remove(remove).catch(() => undefined);
    } else {
      await writeJournaled(this.#prefix + JOURNAL, { set, remove, commit });
    }
  }

  async clearRemovals() {
    const removals = await this.readRemovals();
    if (removals.length === 0) return;
    // A write that was refused between its two steps left deleted rows in place; unlisted, they would come back.
    await this.#remove(removals);
    await this.#area.remove(this.#prefix + REMOVALS);
  }

  async destroy() {
    await removeAll(await listLocalKeys(this.#prefix));
  }

  close() {}

  async #rows(table: Table, prefix: string, keys: string[]): Promise<SealedRow[]> {
    const found = await this.#area.get(keys).catch(unreadable);
    return keys.flatMap((key) => fromReplicaRow(table, key.slice(prefix.length), found[key]) ?? []);
  }

  #remove(rows: readonly Removal[]): Promise<void> {
    return removeAll(rows.map((row) => this.#rowKey(row)));
  }

  async #get(name: string): Promise<unknown> {
    const key = this.#prefix + name;
    return (await this.#area.get(key).catch(unreadable))[key];
  }

  #rowKey({ table, id }: Pick<SealedRow, 'table' | 'id'>): string {
    return `${this.#prefix}${table}.${id}`;
  }
}

/** Returns the removals to list with a write: of a row that is put again, none. */
function removalsAfter({ put, deleted }: Batch, before: readonly Removal[]): Removal[] {
  const replaced = new Set([...put, ...deleted].map(recordKey));
  const still = before.filter((removal) => !replaced.has(recordKey(removal)));
  return [...still, ...deleted];
}

async function removeAll(keys: readonly string[]): Promise<void> {
  for (const some of chunks(keys, CHUNK)) await browser.storage.local.remove(some);
}

function unreadable(cause: unknown): never {
  throw new NotebookError('store-unreadable', 'storage.local cannot be read', { cause, store: 'replica' });
}
