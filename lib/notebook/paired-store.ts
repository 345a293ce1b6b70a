import { DatabaseStore } from './database-store';
import { MirrorStore } from './mirror-store';
import { NoStore, NotebookTooNew, NotSaved } from './notebook-errors';
import type { Batch, RowStore } from './store';

/** Which stores a notebook runs on. One alone is enough, and is said so. */
export type RunsOn = 'both' | 'database' | 'mirror';

/** The two stores of one data key, as far as they can be used. */
export class PairedStore {
  readonly database: RowStore | undefined;
  readonly mirror: RowStore | undefined;

  constructor(database: RowStore | undefined, mirror: RowStore | undefined) {
    this.database = database;
    this.mirror = mirror;
  }

  /**
   * To be called by one page at a time.
   * @throws NoStore when neither place can be used, NotebookTooNew
   */
  static async open(kid: string): Promise<PairedStore> {
    const [database, mirror] = await Promise.allSettled([DatabaseStore.open(kid), MirrorStore.open(kid)]);
    for (const result of [database, mirror]) {
      if (result.status === 'rejected' && result.reason instanceof NotebookTooNew) throw result.reason;
    }
    if (database.status === 'rejected' && mirror.status === 'rejected') {
      throw new NoStore('Neither store can be opened', { cause: database.reason });
    }
    return new PairedStore(
      database.status === 'fulfilled' ? database.value : undefined,
      mirror.status === 'fulfilled' ? mirror.value : undefined,
    );
  }

  get runsOn(): RunsOn {
    if (this.database && this.mirror) return 'both';
    return this.database ? 'database' : 'mirror';
  }

  /** Where reads go. */
  get first(): RowStore {
    return (this.database ?? this.mirror)!;
  }

  /**
   * Writes to both stores, the database first.
   * @param undo what takes the batch back, should the second store refuse it
   * @throws NotSaved when not every store in use took it
   */
  async write(batch: Batch, undo: Batch): Promise<void> {
    await this.first.write(batch).catch(notSaved);
    if (!this.database || !this.mirror) return;
    try {
      await this.mirror.write(batch);
    } catch (error) {
      // Should even this fail, the two stores differ, and are brought together when the notebook is next opened.
      await this.database.write(undo).catch(() => undefined);
      notSaved(error);
    }
  }

  async forgetGone(): Promise<void> {
    await Promise.all([this.database?.forgetGone(), this.mirror?.forgetGone()]);
  }

  async destroy(): Promise<void> {
    await Promise.all([this.database?.destroy(), this.mirror?.destroy()]);
  }

  close(): void {
    this.database?.close();
    this.mirror?.close();
  }
}

function notSaved(error: unknown): never {
  throw new NotSaved(error instanceof Error ? error.message : 'A store refused the write', { cause: error });
}
