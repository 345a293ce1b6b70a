import { Readable } from '../session/readable.svelte';
import type { RecordCache } from '../session/record-cache';
import type { Attempt, Note, Reflection, Stored } from '../records/records';
import { Collection } from './collection';
import type { Writer } from './writer';

/** How long something stays in the bin: 30 days, in milliseconds. */
export const TRASH_RETENTION = 30 * 24 * 60 * 60 * 1000;

/** Which of a bin's records are meant: those whose time is over, all of them, or these ids. */
export type WhichTrashed = 'old' | 'all' | readonly string[];

/** Records that somebody wrote: what is deleted lies in a bin first, out of `current` and in `bin`. */
export class TrashCollection<C extends Note | Reflection | Attempt> extends Collection<Stored<C>[]> {
  /** Last deleted first. */
  readonly bin: Readable<Stored<C>[]>;
  readonly #kind: C['kind'];
  readonly #binned: (memory: RecordCache) => Stored<C>[];
  #tidied = false;

  constructor(
    writer: Writer,
    kind: C['kind'],
    kept: (memory: RecordCache) => Stored<C>[],
    binned: (memory: RecordCache) => Stored<C>[],
  ) {
    super(writer, 'records', (memory) => {
      this.#tidy();
      return kept(memory);
    });
    this.#kind = kind;
    this.#binned = binned;
    this.bin = new Collection(writer, 'records', binned);
  }

  /** Puts one into the bin, where it stays for 30 days; `restore` takes it out again. */
  async moveToTrash(id: string): Promise<void> {
    const binnedAt = this.writer.now();
    await this.writer.change<C>(this.#kind, id, ({ content }) => ({ ...content, binnedAt }));
  }

  async restore(id: string): Promise<void> {
    await this.writer.change<C>(this.#kind, id, ({ content }) => ({ ...content, binnedAt: undefined }));
  }

  /** Deletes for good what lies in the bin. @returns how many went; others are left where they are */
  async emptyTrash(which: WhichTrashed): Promise<number> {
    const ids = typeof which === 'string' ? await this.#idsInBin(which) : which;
    if (ids.length === 0) return 0;
    const { gone } = await this.writer.opened.commit(async (read) => {
      const stored = await read('records', ids);
      // Another page may have taken something out of the bin meanwhile.
      const inBin = [...stored.values()].filter(
        ({ content }) => content.kind === this.#kind && (content as C).binnedAt !== undefined,
      );
      return inBin.map(({ id }) => ({ id, table: 'records' as const }));
    });
    return gone.length;
  }

  async #idsInBin(which: 'old' | 'all'): Promise<string[]> {
    const binned = this.#binned(await this.writer.opened.loaded('records'));
    const before = which === 'all' ? Infinity : this.writer.now() - TRASH_RETENTION;
    return binned.filter(({ content }) => (content.binnedAt ?? Infinity) <= before).map(({ id }) => id);
  }

  /** Once a page, when somebody looks. Failing to is no reason to disturb them. */
  #tidy(): void {
    if (this.#tidied) return;
    this.#tidied = true;
    void this.emptyTrash('old').catch(() => undefined);
  }
}
