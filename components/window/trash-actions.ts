import { i18n } from '#i18n';
import type { WhichTrashed } from '@/lib/notebook/collections/trash-collection';
import type { ToastState } from './toast.svelte';

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
interface TrashView {
  moveToTrash(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  emptyTrash(which: WhichTrashed): Promise<number>;
}

/** Puts records into a bin, takes them out and deletes them for good, and says each time what happened. */
export class TrashActions {
  readonly #bin: TrashView;
  readonly #toast: ToastState;
  readonly #words: BinWords;

  constructor(bin: TrashView, toast: ToastState, words: BinWords) {
    this.#bin = bin;
    this.#toast = toast;
    this.#words = words;
  }

  /**
   * @param onback told when the person takes it back; `null` offers no way back, where this is one itself
   * @returns whether they are in the bin
   */
  async putIn(ids: readonly string[], onback: (() => void) | null = () => undefined): Promise<boolean> {
    const actions = onback && [{ label: i18n.t('undo'), run: () => void this.restore(ids, onback) }];
    return this.#try(() => this.#all(ids, (id) => this.#bin.moveToTrash(id)), {
      done: { text: this.#words.deleted, ...(actions && { actions }) },
      failed: { text: this.#words.notDeleted },
    });
  }

  /** @param onback told when they are back */
  async restore(ids: readonly string[], onback: () => void = () => undefined): Promise<void> {
    const again = { label: i18n.t('saved.retry'), run: () => void this.restore(ids, onback) };
    const back = await this.#try(() => this.#all(ids, (id) => this.#bin.restore(id)), {
      done: { text: this.#words.restored },
      failed: { text: this.#words.notRestored, actions: [again] },
    });
    if (back) onback();
  }

  /** What the person was told cannot be undone. @param said in place of the usual words */
  async deleteForGood(which: WhichTrashed, said = this.#words.gone): Promise<void> {
    await this.#try(() => this.#bin.emptyTrash(which), {
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
      this.#toast.say({ tone: 'trouble', ...failed });
      return false;
    }
    this.#toast.say({ tone: 'done', ...done });
    return true;
  }
}

type Saying = Pick<Parameters<ToastState['say']>[0], 'text' | 'actions'>;
