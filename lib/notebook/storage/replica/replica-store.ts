import { browser } from '#imports';
import { NotebookError } from '../../records/notebook-error';
import { recordKey } from '../../records/record-key';
import type { Table } from '../../records/table';
import type { Batch, RowStore } from '../row-store';
import type { SealedRow, Tombstone } from '../sealed-row';
import { STORAGE_FORMAT } from '../storage-format';
import { chunks } from './chunks';
import { MAX_KEYS_AT_ONCE, rollBackInterrupted, writeJournaled } from './journaled-write';
import { listLocalKeys } from './list-local-keys';
import {
  fromReplicaRow,
  fromReplicaTombstones,
  toReplicaRow,
  toReplicaTombstone,
  type ReplicaTombstone,
} from './replica-row';

/** Prefix of every key of every replica; the id of the data key follows. */
const REPLICA_PREFIX = 'notes.';
/** Names of the keys that hold no row, as the first version stored them. */
const FORMAT = 'format';
const MANIFEST = 'sentinel';
const TOMBSTONES = 'gone';
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

  /** Returns whether there is a replica under any key, or under any but one. */
  static async any(exceptKid?: string): Promise<boolean> {
    const keys = await listLocalKeys(REPLICA_PREFIX);
    return keys.some((key) => !key.startsWith(`${REPLICA_PREFIX}${exceptKid}.`));
  }

  /** Deletes every replica, under whatever key. */
  static async destroyAll(): Promise<void> {
    await removeAll(await listLocalKeys(REPLICA_PREFIX));
  }

  async readFormat() {
    return this.#get(FORMAT);
  }

  async rollBackInterrupted() {
    await rollBackInterrupted(this.#prefix + JOURNAL);
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

  async readTombstones(): Promise<Tombstone[]> {
    return fromReplicaTombstones(await this.#get(TOMBSTONES));
  }

  async write(batch: Batch): Promise<void> {
    const set: Record<string, unknown> = {};
    for (const row of batch.put) set[this.#rowKey(row)] = toReplicaRow(row);
    const tombstones = await this.#tombstonesAfter(batch);
    if (tombstones) set[this.#prefix + TOMBSTONES] = tombstones;
    const remove = [...batch.deleted, ...batch.undone].map((row) => this.#rowKey(row));
    const commit: Record<string, unknown> = { [this.#prefix + FORMAT]: STORAGE_FORMAT };
    if (batch.manifest === undefined) remove.push(this.#prefix + MANIFEST);
    else commit[this.#prefix + MANIFEST] = batch.manifest;
    if (Object.keys(set).length <= MAX_KEYS_AT_ONCE && remove.length <= MAX_KEYS_AT_ONCE) {
      await this.#area.set({ ...set, ...commit });
      // The tombstone already says so, should the browser die before this or refuse it.
      if (remove.length > 0) await this.#area.remove(remove).catch(() => undefined);
    } else {
      await writeJournaled(this.#prefix + JOURNAL, { set, remove, commit });
    }
  }

  async clearTombstones() {
    const tombstones = await this.readTombstones();
    if (tombstones.length === 0) return;
    // A kill between the two steps of a write left deleted rows in place; without their tombstones they would come back.
    await removeAll(tombstones.map((tombstone) => this.#rowKey(tombstone)));
    await this.#area.remove(this.#prefix + TOMBSTONES);
  }

  async destroy() {
    await removeAll(await listLocalKeys(this.#prefix));
  }

  close() {}

  async #rows(table: Table, prefix: string, keys: string[]): Promise<SealedRow[]> {
    const found = await this.#area.get(keys).catch(unreadable);
    return keys.flatMap((key) => fromReplicaRow(table, key.slice(prefix.length), found[key]) ?? []);
  }

  async #tombstonesAfter({ put, deleted }: Batch): Promise<ReplicaTombstone[] | undefined> {
    const before = await this.readTombstones();
    if (before.length === 0 && deleted.length === 0) return undefined;
    const replaced = new Set([...put, ...deleted].map(recordKey));
    const still = before.filter((tombstone) => !replaced.has(recordKey(tombstone)));
    return [...still, ...deleted].map(toReplicaTombstone);
  }

  async #get(name: string): Promise<unknown> {
    const key = this.#prefix + name;
    return (await this.#area.get(key).catch(unreadable))[key];
  }

  #rowKey({ table, id }: Pick<SealedRow, 'table' | 'id'>): string {
    return `${this.#prefix}${table}.${id}`;
  }
}

async function removeAll(keys: readonly string[]): Promise<void> {
  for (const some of chunks(keys, CHUNK)) await browser.storage.local.remove(some);
}

function unreadable(cause: unknown): never {
  throw new NotebookError('store-unreadable', 'storage.local cannot be read', { cause, store: 'replica' });
}
