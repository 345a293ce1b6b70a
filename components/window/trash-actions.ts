import { i18n } from '#i18n';
import type { WhichBinned } from '@/lib/notebook/collections/trash-collection';
import type { Announcement } from './toast.svelte';

/** What is said around the bin of one kind of record. */
interface BinWords {
  deleted: string;
  notDeleted: string;
  restored: string;
  notRestored: string;
  gone: string;
  notGone: string;
}

/** A bin, as a shelf of the notebook has it. */
interface Bin {
  putInBin(id: string): Promise<void>;
  takeOut(id: string): Promise<void>;
  emptyBin(which: WhichBinned): Promise<number>;
}

/** Puts records into a bin, takes them out and deletes them for good, and says each time what happened. */
export class Binning {
  readonly #bin: Bin;
  readonly #announcement: Announcement;
  readonly #words: BinWords;

  constructor(bin: Bin, announcement: Announcement, words: BinWords) {
    this.#bin = bin;
    this.#announcement = announcement;
    this.#words = words;
  }

  /**
   * @param onback told when the person takes it back; `null` offers no way back, where this is one itself
   * @returns whether they are in the bin
   */
  async putIn(ids: readonly string[], onback: (() => void) | null = () => undefined): Promise<boolean> {
    const actions = onback && [{ label: i18n.t('undo'), run: () => void this.takeOut(ids, onback) }];
    return this.#try(() => this.#all(ids, (id) => this.#bin.putInBin(id)), {
      done: { text: this.#words.deleted, ...(actions && { actions }) },
      failed: { text: this.#words.notDeleted },
    });
  }

  /** @param onback told when they are back */
  async takeOut(ids: readonly string[], onback: () => void = () => undefined): Promise<void> {
    const again = { label: i18n.t('saved.retry'), run: () => void this.takeOut(ids, onback) };
    const back = await this.#try(() => this.#all(ids, (id) => this.#bin.takeOut(id)), {
      done: { text: this.#words.restored },
      failed: { text: this.#words.notRestored, actions: [again] },
    });
    if (back) onback();
  }

  /** What the person was told cannot be undone. @param said in place of the usual words */
  async deleteForGood(which: WhichBinned, said = this.#words.gone): Promise<void> {
    await this.#try(() => this.#bin.emptyBin(which), {
      done: { text: said },
      failed: { text: this.#words.notGone },
    });
  }

  #all(ids: readonly string[], task: (id: string) => Promise<void>): Promise<unknown> {
    return Promise.all(ids.map(task));
  }

  async #try(
    task: () => Promise<unknown>,
    { done, failed }: Record<'done' | 'failed', Saying>,
  ): Promise<boolean> {
    try {
      await task();
    } catch {
      this.#announcement.say({ tone: 'trouble', ...failed });
      return false;
    }
    this.#announcement.say({ tone: 'done', ...done });
    return true;
  }
}

type Saying = Pick<Parameters<Announcement['say']>[0], 'text' | 'actions'>;
