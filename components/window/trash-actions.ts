import { i18n } from '#i18n';
import type { TrashFilter } from '@/lib/notebook/collections/trash-collection';
import type { ToastMessage, ToastState } from './toast.svelte';

/** Lists the toast texts for deleting and restoring one kind of record. */
interface TrashMessages {
  deleted: string;
  notDeleted: string;
  restored: string;
  notRestored: string;
  deletedForever: string;
  notDeletedForever: string;
}

/** Describes a collection of the notebook that has a trash. */
interface RecordsWithTrash {
  moveToTrash(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  emptyTrash(filter: TrashFilter): Promise<number>;
}

type MessageContent = Pick<ToastMessage, 'text' | 'actions'>;

/** Moves records to the trash, restores them and deletes them for good, and reports each result in a toast. */
export class TrashActions {
  readonly #records: RecordsWithTrash;
  readonly #toast: ToastState;
  readonly #messages: TrashMessages;

  constructor(records: RecordsWithTrash, toast: ToastState, messages: TrashMessages) {
    this.#records = records;
    this.#toast = toast;
    this.#messages = messages;
  }

  /**
   * Moves records to the trash and offers to undo it.
   * @param onrestore called after the person undid it; null offers no undo, for where this is an undo itself
   * @returns whether they are in the trash
   */
  async moveToTrash(
    ids: readonly string[],
    onrestore: (() => void) | null = () => undefined,
  ): Promise<boolean> {
    const actions = onrestore && [{ label: i18n.t('undo'), run: () => void this.restore(ids, onrestore) }];
    return this.#report(() => Promise.all(ids.map((id) => this.#records.moveToTrash(id))), {
      success: { text: this.#messages.deleted, ...(actions && { actions }) },
      error: { text: this.#messages.notDeleted },
    });
  }

  /** Restores records from the trash, and offers another try where that fails. @param onrestore called once they are back */
  async restore(ids: readonly string[], onrestore: () => void = () => undefined): Promise<void> {
    const retry = { label: i18n.t('saved.retry'), run: () => void this.restore(ids, onrestore) };
    const restored = await this.#report(() => Promise.all(ids.map((id) => this.#records.restore(id))), {
      success: { text: this.#messages.restored },
      error: { text: this.#messages.notRestored, actions: [retry] },
    });
    if (restored) onrestore();
  }

  /**
   * Deletes records of the trash for good, after the person was told that this cannot be undone.
   * @param text the text of the toast; the usual one by default
   */
  async deleteForever(filter: TrashFilter, text = this.#messages.deletedForever): Promise<void> {
    await this.#report(() => this.#records.emptyTrash(filter), {
      success: { text },
      error: { text: this.#messages.notDeletedForever },
    });
  }

  async #report(
    task: () => Promise<unknown>,
    { success, error }: Record<ToastMessage['tone'], MessageContent>,
  ): Promise<boolean> {
    try {
      await task();
    } catch {
      this.#toast.show({ tone: 'error', ...error });
      return false;
    }
    this.#toast.show({ tone: 'success', ...success });
    return true;
  }
}
