import { DatabaseStore } from './database-store';
import { refuseNewer } from './storage-format';
import { ReplicaStore } from './replica/replica-store';
import { NoStore, NotebookTooNew, NotSaved, StoreUnreadable } from '../records/notebook-errors';
import type { Batch, RowStore } from './row-store';

/** Which stores a notebook runs on. One alone is enough, and is said so. */
export type RunsOn = 'both' | 'database' | 'mirror';

/** The two stores of one data key, as far as they can be used. */
export class ReplicatedStore {
  #database: RowStore | undefined;
  #mirror: RowStore | undefined;

  constructor(database: RowStore | undefined, mirror: RowStore | undefined) {
    this.#database = database;
    this.#mirror = mirror;
  }

  /**
   * To be called by one page at a time.
   * @throws NoStore when neither place can be used, NotebookTooNew; nothing was written then
   */
  static async open(kid: string): Promise<ReplicatedStore> {
    const opened = [DatabaseStore.open(kid), Promise.resolve(new ReplicaStore(kid))];
    const [database, mirror] = await Promise.allSettled(
      opened.map(async (opening: Promise<RowStore>) => {
        const store = await opening;
        refuseNewer(await store.readFormat());
        return store;
      }),
    );
    const stores = new ReplicatedStore(usable(database!), usable(mirror!));
    try {
      for (const result of [database!, mirror!]) {
        if (result.status === 'rejected' && result.reason instanceof NotebookTooNew) throw result.reason;
      }
      await stores.mirror?.takeBackInterrupted?.().catch(() => stores.goOnWithout('mirror'));
      if (!stores.database && !stores.mirror) throw new NoStore('Neither store can be opened');
      return stores;
    } catch (error) {
      stores.close();
      throw error;
    }
  }

  get database(): RowStore | undefined {
    return this.#database;
  }

  get mirror(): RowStore | undefined {
    return this.#mirror;
  }

  get runsOn(): RunsOn {
    if (this.#database && this.#mirror) return 'both';
    return this.#database ? 'database' : 'mirror';
  }

  /** Where reads go. */
  get first(): RowStore {
    return (this.#database ?? this.#mirror)!;
  }

  /**
   * Reads; a store that cannot be read is left out from then on, where the other one can be.
   * @param task begun again where a store was left out
   */
  async reading<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof StoreUnreadable) || this.runsOn !== 'both') throw error;
      this.goOnWithout(error.store);
      return task();
    }
  }

  /** When the notebook is next opened, what was written meanwhile is brought to this store too. */
  goOnWithout(store: StoreUnreadable['store']): void {
    if (store === 'database') this.#database = undefined;
    else this.#mirror = undefined;
  }

  /**
   * Writes to both stores, the database first.
   * @param undo what takes the batch back, should the second store refuse it
   * @throws NotSaved when not every store in use took it
   */
  async write(batch: Batch, undo: Batch): Promise<void> {
    await this.first.write(batch).catch(notSaved);
    if (!this.#database || !this.#mirror) return;
    try {
      await this.#mirror.write(batch);
    } catch (error) {
      // Should even this fail, the two stores differ, and are brought together when the notebook is next opened.
      await this.#database.write(undo).catch(() => undefined);
      notSaved(error);
    }
  }

  async forgetTombstones(): Promise<void> {
    await Promise.all([this.#database?.forgetTombstones(), this.#mirror?.forgetTombstones()]);
  }

  async destroy(): Promise<void> {
    await Promise.all([this.#database?.destroy(), this.#mirror?.destroy()]);
  }

  close(): void {
    this.#database?.close();
    this.#mirror?.close();
  }
}

function usable(result: PromiseSettledResult<RowStore>): RowStore | undefined {
  return result.status === 'fulfilled' ? result.value : undefined;
}

function notSaved(error: unknown): never {
  throw new NotSaved(error instanceof Error ? error.message : 'A store refused the write', { cause: error });
}
