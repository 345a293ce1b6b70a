import { isNotebookError, NotebookError, type StoreName } from '../records/notebook-error';
import { DatabaseStore } from './database-store';
import { ReplicaStore } from './replica/replica-store';
import type { Batch, RowStore } from './row-store';
import { refuseNewerFormat } from './storage-format';

/** Names the stores in use. One alone is enough, and the person is told so. */
export type RunsOn = 'both' | StoreName;

/** Keeps the two stores of one data key in step, as far as they can be used. */
export class ReplicatedStore {
  #database: RowStore | undefined;
  #replica: RowStore | undefined;
  /** What undoes a write that only the database took, where it did not take this either. */
  #notUndone: Batch[] = [];

  constructor(database: RowStore | undefined, replica: RowStore | undefined) {
    this.#database = database;
    this.#replica = replica;
  }

  /**
   * Opens the stores of a data key and finishes an interrupted write. To be called by one page at a time.
   * @throws NotebookError 'no-store' when neither store can be used, 'too-new'; nothing was written then
   */
  static async open(kid: string): Promise<ReplicatedStore> {
    const opening = [DatabaseStore.open(kid), Promise.resolve(new ReplicaStore(kid))];
    const [database, replica] = await Promise.allSettled(
      opening.map(async (opened: Promise<RowStore>) => {
        const store = await opened;
        refuseNewerFormat(await store.readFormat());
        return store;
      }),
    );
    const stores = new ReplicatedStore(usable(database!), usable(replica!));
    try {
      for (const result of [database!, replica!]) {
        if (result.status === 'rejected' && isNotebookError(result.reason, 'too-new')) throw result.reason;
      }
      await stores.replica?.finishInterrupted?.().catch(() => stores.leaveOut('replica'));
      if (!stores.database && !stores.replica)
        throw new NotebookError('no-store', 'Neither store can be opened');
      return stores;
    } catch (error) {
      stores.close();
      throw error;
    }
  }

  get database(): RowStore | undefined {
    return this.#database;
  }

  get replica(): RowStore | undefined {
    return this.#replica;
  }

  get runsOn(): RunsOn {
    if (this.#database && this.#replica) return 'both';
    return this.#database ? 'database' : 'replica';
  }

  /** The store that is read from. */
  get primary(): RowStore {
    return (this.#database ?? this.#replica)!;
  }

  /**
   * Runs a task that reads. A store that cannot be read is left out from then on, where the other one can be.
   * @param task run once more when a store was left out
   */
  async reading<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      if (!isNotebookError(error, 'store-unreadable') || !error.store || this.runsOn !== 'both') throw error;
      this.leaveOut(error.store);
      return task();
    }
  }

  /** Stops using a store. When the notebook is next opened, the store gets what was written meanwhile. */
  leaveOut(store: StoreName): void {
    if (store === 'database') this.#database = undefined;
    else this.#replica = undefined;
  }

  /**
   * Writes to both stores, the database first.
   * @param undo reverts the batch, should the second store refuse it
   * @throws NotebookError 'not-saved' when not every store in use took it
   */
  async write(batch: Batch, undo: Batch): Promise<void> {
    try {
      await this.primary.write(batch);
    } catch (error) {
      if (!isNotebookError(error, 'store-unreadable') || this.runsOn !== 'both') notSaved(error);
      // It did not answer, so nobody knows whether it has the batch. The replica says so when they are reconciled.
      this.leaveOut('database');
      return await this.#replica!.write(batch).catch(notSaved);
    }
    if (!this.#database || !this.#replica) return;
    try {
      await this.#replica.write(batch);
    } catch (error) {
      this.#notUndone.push(undo);
      await this.undoRefused();
      notSaved(error);
    }
  }

  /**
   * Undoes in the database what was refused and could not be undone then. To be called before the stores are
   * reconciled: a deletion that was told as not saved would otherwise reach the other store too.
   */
  async undoRefused(): Promise<void> {
    const batches = this.#notUndone.splice(0).toReversed();
    for (const undo of batches) await this.#database?.write(undo).catch(() => this.#notUndone.unshift(undo));
  }

  /** Completes and forgets the removals of both stores, once they agree. */
  async clearRemovals(): Promise<void> {
    await Promise.all([this.#database?.clearRemovals(), this.#replica?.clearRemovals()]);
  }

  /**
   * Deletes everything sealed with this key, in both stores; the replica first, since it keeps nobody waiting.
   * @returns whether the database could be reached
   */
  async destroy(): Promise<boolean> {
    await this.#replica?.destroy();
    return (
      (await this.#database?.destroy().then(
        () => true,
        () => false,
      )) ?? false
    );
  }

  /** Closes both stores. */
  close(): void {
    this.#database?.close();
    this.#replica?.close();
  }
}

function usable(result: PromiseSettledResult<RowStore>): RowStore | undefined {
  return result.status === 'fulfilled' ? result.value : undefined;
}

function notSaved(cause: unknown): never {
  const message = cause instanceof Error ? cause.message : 'A store refused the write';
  throw new NotebookError('not-saved', message, { cause });
}
