import { i18n } from '#i18n';
import type { ToastState, ToastMessage } from '@/components/window/toast.svelte';
import type { Host } from '@/components/window/host';
import type { Route } from '@/components/window/route';
import type { Notebook } from '@/lib/notebook/notebook';
import type { NotebookState } from '@/lib/notebook/session/notebook-state';
import type { PendingSelection } from '@/lib/inbox/selection-inbox';
import { noteTrash } from './note-trash';
import { selectionRefusalText } from './selection-refusal-text';

/** Describes what the importer needs of its window. */
interface ImporterContext {
  notebook: Notebook;
  host: Host;
  toast: ToastState;
  goTo: (route: Route) => void;
  askToUnlock: () => void;
}

type PendingText = PendingSelection & { selection: { kind: 'text' } };
type SelectionFilter = (pending: PendingSelection) => boolean;

/** Imports the pending selections as notes as soon as the notebook is open, and reports the result in a toast. */
export class SelectionImporter {
  readonly #context: ImporterContext;
  #kind: NotebookState['kind'] = 'opening';
  #queue: Promise<void> = Promise.resolve();

  constructor(context: ImporterContext) {
    this.#context = context;
  }

  /** Imports selections that arrive while this window is open. @returns a function that stops it */
  listen(): () => void {
    // A panel next to the page leaves to the popup the selections for which the popup is opening.
    const isForThisWindow: SelectionFilter = ({ forPopup }) => this.#inPopup || !forPopup;
    return this.#context.host.selections.onAdd(() => this.#import(isForThisWindow));
  }

  /** Follows the state of the notebook, and imports every pending selection once it opens. */
  follow(kind: NotebookState['kind']): void {
    const before = this.#kind;
    this.#kind = kind;
    if (before === kind || kind === 'opening') return;
    // Of several windows only the one in which the person unlocked reports the import.
    if (before === 'opening' || (kind === 'open' && document.hasFocus())) this.#import(() => true);
  }

  get #inPopup(): boolean {
    return this.#context.host.openPanel !== undefined;
  }

  /** Queues an import, so that no selection is imported twice; a failed import does not stop those after it. */
  #import(filter: SelectionFilter): void {
    this.#queue = this.#queue.then(() => this.#importNow(filter)).catch(() => this.#reportNotSaved());
  }

  async #importNow(filter: SelectionFilter): Promise<void> {
    if (this.#kind === 'opening') return;
    const pending = (await this.#context.host.selections.list()).filter(filter);
    const refused = pending.filter(({ selection }) => selection.kind === 'refused');
    const texts = pending.filter((one): one is PendingText => one.selection.kind === 'text');
    if (refused.length > 0) await this.#reportRefused(refused);
    if (texts.length === 0) return;
    if (this.#kind === 'open') await this.#addNotes(texts);
    else this.#reportPending(texts);
  }

  async #reportRefused(refused: readonly PendingSelection[]): Promise<void> {
    const { selection } = refused.at(-1)!;
    if (selection.kind === 'refused') this.#show('error', selectionRefusalText(selection.reason));
    await this.#remove(refused);
  }

  async #addNotes(texts: readonly PendingText[]): Promise<void> {
    const { notes } = this.#context.notebook;
    try {
      for (const { id, at, selection } of texts) {
        // oxlint-disable-next-line no-await-in-loop -- each is stored before it is removed from the inbox
        await notes.addOnce(id, selection.text, at);
        // oxlint-disable-next-line no-await-in-loop
        await this.#remove([{ id }]);
      }
    } catch {
      return this.#reportNotSaved();
    }
    const ids = texts.map(({ id }) => id);
    this.#show('success', i18n.t('keep.kept', ids.length), [
      {
        label: i18n.t('undo'),
        run: () => void noteTrash(this.#context, i18n.t('keep.undone')).moveToTrash(ids, null),
      },
      { label: i18n.t('keep.open'), run: () => this.#context.goTo({ view: 'notes', noteId: ids.at(-1)! }) },
    ]);
  }

  /** Reports that the texts stay in memory until the notebook can be opened, and offers to discard them. */
  #reportPending(texts: readonly PendingText[]): void {
    const discard = {
      label: i18n.t('keep.drop', texts.length),
      run: () =>
        void this.#remove(texts).then(
          () => this.#show('success', i18n.t('keep.dropped', texts.length)),
          () => this.#show('error', i18n.t('trouble.unknown'), [discard]),
        ),
    };
    if (this.#kind === 'failed') return this.#show('error', i18n.t('keep.waitsFailed'), [discard]);
    const unlock = { label: i18n.t('locked.unlock'), run: () => this.#context.askToUnlock() };
    if (this.#inPopup) this.#context.askToUnlock();
    this.#show('success', i18n.t('keep.waits'), this.#inPopup ? [discard] : [discard, unlock]);
  }

  #reportNotSaved(): void {
    const retry = { label: i18n.t('saved.retry'), run: () => this.#import(() => true) };
    this.#show('error', i18n.t('keep.notSaved'), [retry]);
  }

  #remove(pending: readonly { id: string }[]): Promise<void> {
    return this.#context.host.selections.remove(pending.map(({ id }) => id));
  }

  #show(tone: ToastMessage['tone'], text: string, actions?: ToastMessage['actions']): void {
    this.#context.toast.show(actions ? { tone, text, actions } : { tone, text });
  }
}
