import { browser } from '#imports';
import { FORMAT } from '../storage-format';
import { StoreUnreadable } from '../../records/notebook-errors';
import type { Tombstone, Row, Table } from '../sealed-row';
import type { Batch, RowStore } from '../row-store';
import { toStoredTombstone, toStoredRow, readTombstones, readRow, type StoredTombstone } from './stored-row';
import { AT_ONCE, chunks, takeBackInterrupted, writeLarge } from './large-write';
import { localKeys } from './local-keys';

/** Every key of every mirror begins so; then comes the name of the data key. */
const MIRRORS = 'notes.';

/**
 * Sealed rows in storage.local: the second store, because Chromium was seen to throw a whole IndexedDB away after a
 * kill, and the only one where there is no IndexedDB. One key a record: both browsers keep storage.local as a key-value
 * store, so saving one note writes one note, however many there are. Chunks of many records would be rewritten whole
 * with each save, and every page would be sent their old and new values. Chromium itself copies its list of all keys at
 * each write: measured, 33 ms of 46 for saving one note among 100 000, and not to be felt among 10 000.
 */
export class ReplicaStore implements RowStore {
  readonly #prefix: string;
  readonly #area = browser.storage.local;

  constructor(kid: string) {
    this.#prefix = `${MIRRORS}${kid}.`;
  }

  /** Whether there is a mirror under any key. */
  static async any(): Promise<boolean> {
    return (await localKeys(MIRRORS)).length > 0;
  }

  /** Deletes every mirror, under whatever key. */
  static async destroyAll(): Promise<void> {
    await removeAll(await localKeys(MIRRORS));
  }

  async readFormat() {
    return this.#get('format');
  }

  async takeBackInterrupted() {
    await takeBackInterrupted(this.#prefix + 'journal');
  }

  async readManifest() {
    const sentinel = await this.#get('sentinel');
    return typeof sentinel === 'string' ? sentinel : undefined;
  }

  async readTable(table: Table): Promise<Row[]> {
    const prefix = this.#key(table, '');
    const rows: Row[] = [];
    const keys = await localKeys(prefix).catch(unreadable);
    for (const some of chunks(keys, 2000)) rows.push(...(await this.#rows(table, prefix, some)));
    return rows;
  }

  async readRows(table: Table, ids: readonly string[]): Promise<Row[]> {
    const prefix = this.#key(table, '');
    return this.#rows(
      table,
      prefix,
      ids.map((id) => prefix + id),
    );
  }

  async readTombstones(): Promise<Tombstone[]> {
    return readTombstones(await this.#get('gone'));
  }

  async write(batch: Batch): Promise<void> {
    const set: Record<string, unknown> = {};
    for (const row of batch.put) set[this.#key(row.table, row.id)] = toStoredRow(row);
    const gone = await this.#goneAfter(batch);
    if (gone) set[this.#prefix + 'gone'] = gone;
    const away = [...batch.gone, ...batch.drop].map(({ table, id }) => this.#key(table, id));
    const last: Record<string, unknown> = { [this.#prefix + 'format']: FORMAT };
    if (batch.sentinel === undefined) away.push(this.#prefix + 'sentinel');
    else last[this.#prefix + 'sentinel'] = batch.sentinel;
    if (Object.keys(set).length <= AT_ONCE && away.length <= AT_ONCE) {
      await this.#area.set({ ...set, ...last });
      // The trace in `gone` already says so, should the browser die before this.
      if (away.length > 0) await this.#area.remove(away);
    } else {
      await writeLarge(this.#prefix + 'journal', { set, away, last });
    }
  }

  async forgetTombstones() {
    const gone = await this.readTombstones();
    if (gone.length === 0) return;
    // A kill between the two steps of a write left rows that are named here; without the trace they would come back.
    await removeAll(gone.map(({ table, id }) => this.#key(table, id)));
    await this.#area.remove(this.#prefix + 'gone');
  }

  async destroy() {
    await removeAll(await localKeys(this.#prefix));
  }

  close() {}

  async #rows(table: Table, prefix: string, keys: string[]): Promise<Row[]> {
    const found = await this.#area.get(keys).catch(unreadable);
    return keys.flatMap((key) => readRow(table, key.slice(prefix.length), found[key]) ?? []);
  }

  async #goneAfter({ put, gone }: Batch): Promise<StoredTombstone[] | undefined> {
    const before = await this.readTombstones();
    if (before.length === 0 && gone.length === 0) return undefined;
    const back = new Set([...put, ...gone].map(({ table, id }) => this.#key(table, id)));
    const still = before.filter(({ table, id }) => !back.has(this.#key(table, id)));
    return [...still, ...gone].map(toStoredTombstone);
  }

  async #get(name: string): Promise<unknown> {
    const key = this.#prefix + name;
    return (await this.#area.get(key).catch(unreadable))[key];
  }

  #key(table: Table, id: string): string {
    return `${this.#prefix}${table}.${id}`;
  }
}

async function removeAll(keys: readonly string[]): Promise<void> {
  for (const some of chunks(keys, 2000)) await browser.storage.local.remove(some);
}

function unreadable(cause: unknown): never {
  throw new StoreUnreadable('mirror', { cause });
}
