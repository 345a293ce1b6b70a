import { browser } from '#imports';
import { fromBase64, toBase64 } from '@/lib/vault/bytes';
import type { Gone, Row, Table } from './row';
import type { Batch, RowStore } from './store';

/** `[revision, schema, base64 box]` */
type Kept = [number, number, string];
/** `[table, id, revision]` */
type KeptGone = [Table, string, number];
/** What a large write found under the keys it was about to change; null where there was nothing. */
type Journal = Record<string, unknown>;

/** Up to this many keys go in one `set`, which the browser writes as a whole; more would strain its message size. */
const AT_ONCE = 500;

/**
 * Sealed rows in storage.local: the second store, because Chromium was seen to throw a whole IndexedDB away after a
 * kill, and the only one where there is no IndexedDB. One key a record: both browsers keep storage.local as a key-value
 * store, so saving one note writes one note, however many there are. Chunks of many records would be rewritten whole
 * with each save, and every page would be sent their old and new values. Chromium itself copies its list of all keys at
 * each write: measured, 33 ms of 46 for saving one note among 100 000, and not to be felt among 10 000.
 */
export class MirrorStore implements RowStore {
  readonly #prefix: string;
  readonly #area = browser.storage.local;

  private constructor(kid: string) {
    this.#prefix = `notes.${kid}.`;
  }

  /** Also takes back a large write that was interrupted. @throws when storage.local cannot be used */
  static async open(kid: string): Promise<MirrorStore> {
    const store = new MirrorStore(kid);
    await store.#takeBackInterrupted();
    return store;
  }

  async readSentinel() {
    return this.#get<string>('sentinel');
  }

  async readTable(table: Table): Promise<Row[]> {
    const prefix = this.#key(table, '');
    const rows: Row[] = [];
    // In parts, so that no single message between browser and page grows without end.
    for (const keys of chunks(await this.#keys(prefix), 2000)) {
      const found = await this.#area.get(keys);
      for (const key of keys) rows.push(toRow(table, key.slice(prefix.length), found[key] as Kept));
    }
    return rows;
  }

  async readRows(table: Table, ids: readonly string[]): Promise<Row[]> {
    const found = await this.#area.get(ids.map((id) => this.#key(table, id)));
    return ids.flatMap((id) => {
      const kept = found[this.#key(table, id)] as Kept | undefined;
      return kept ? [toRow(table, id, kept)] : [];
    });
  }

  async readGone(): Promise<Gone[]> {
    const kept = (await this.#get<KeptGone[]>('gone')) ?? [];
    return kept.map(([table, id, revision]) => ({ table, id, revision }));
  }

  async write(batch: Batch): Promise<void> {
    const set: Record<string, unknown> = {};
    for (const { table, id, revision, schema, box } of batch.put) {
      set[this.#key(table, id)] = [revision, schema, toBase64(box)] satisfies Kept;
    }
    const gone = await this.#goneAfter(batch);
    if (gone) set[this.#prefix + 'gone'] = gone;
    const away = [...batch.gone, ...batch.drop].map(({ table, id }) => this.#key(table, id));
    const last: Record<string, unknown> = {};
    if (batch.sentinel === undefined) away.push(this.#prefix + 'sentinel');
    else last[this.#prefix + 'sentinel'] = batch.sentinel;
    if (Object.keys(set).length <= AT_ONCE && away.length <= AT_ONCE) {
      await this.#area.set({ ...set, ...last });
      // The trace in `gone` already says so, should the browser die before this.
      if (away.length > 0) await this.#area.remove(away);
    } else {
      await this.#writeLarge(set, away, last);
    }
  }

  async forgetGone() {
    await this.#area.remove(this.#prefix + 'gone');
  }

  async destroy() {
    for (;;) {
      const keys = (await this.#keys(this.#prefix)).slice(0, AT_ONCE);
      if (keys.length === 0) return;
      await this.#area.remove(keys);
    }
  }

  close() {}

  /** Keeps what was there before until the last key is written, so that even a large write is all or nothing. */
  async #writeLarge(
    set: Record<string, unknown>,
    away: string[],
    last: Record<string, unknown>,
  ): Promise<void> {
    const touched = [...Object.keys(set), ...away, ...Object.keys(last)];
    const journal: Journal = {};
    for (const keys of chunks(touched)) {
      const found = await this.#area.get(keys);
      for (const key of keys) journal[key] = found[key] ?? null;
    }
    await this.#area.set({ [this.#prefix + 'journal']: journal });
    try {
      for (const keys of chunks(Object.keys(set))) {
        await this.#area.set(Object.fromEntries(keys.map((key) => [key, set[key]])));
      }
      for (const keys of chunks(away)) await this.#area.remove(keys);
      // An empty journal in the same write as the last keys: from here on the write counts.
      await this.#area.set({ ...last, [this.#prefix + 'journal']: {} });
    } catch (error) {
      await this.#takeBackInterrupted().catch(() => undefined);
      throw error;
    }
    await this.#area.remove(this.#prefix + 'journal');
  }

  async #takeBackInterrupted(): Promise<void> {
    const journal = await this.#get<Journal>('journal');
    if (!journal) return;
    const before = Object.entries(journal).filter(([, value]) => value !== null);
    for (const entries of chunks(before)) await this.#area.set(Object.fromEntries(entries));
    const created = Object.keys(journal).filter((key) => journal[key] === null);
    for (const keys of chunks(created)) await this.#area.remove(keys);
    await this.#area.remove(this.#prefix + 'journal');
  }

  async #goneAfter({ put, gone }: Batch): Promise<KeptGone[] | undefined> {
    const before = (await this.#get<KeptGone[]>('gone')) ?? [];
    if (before.length === 0 && gone.length === 0) return undefined;
    const back = new Set([...put, ...gone].map(({ table, id }) => this.#key(table, id)));
    return [
      ...before.filter(([table, id]) => !back.has(this.#key(table, id))),
      ...gone.map(({ table, id, revision }): KeptGone => [table, id, revision]),
    ];
  }

  /** Where there is no `getKeys` (before Chromium 130 and Firefox 143) everything is read to know what is there. */
  async #keys(prefix: string): Promise<string[]> {
    const area: { getKeys?: () => Promise<string[]>; get(all: null): Promise<object> } = this.#area;
    const all = async () => Object.keys(await area.get(null));
    const keys = area.getKeys ? await area.getKeys().catch(all) : await all();
    return keys.filter((key) => key.startsWith(prefix));
  }

  async #get<T>(name: string): Promise<T | undefined> {
    const key = this.#prefix + name;
    return ((await this.#area.get(key))[key] ?? undefined) as T | undefined;
  }

  #key(table: Table, id: string): string {
    return `${this.#prefix}${table}.${id}`;
  }
}

function toRow(table: Table, id: string, [revision, schema, box]: Kept): Row {
  return { table, id, revision, schema, box: fromBase64(box) };
}

function chunks<T>(all: readonly T[], size = AT_ONCE): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}
