import { i18n } from '#i18n';
import type { ToastState, ToastMessage } from '@/components/window/toast.svelte';
import type { Host } from '@/components/window/host';
import type { Route } from '@/components/window/route';
import type { Notebook } from '@/lib/notebook/notebook';
import type { NotebookState } from '@/lib/notebook/session/notebook-state';
import type { Waiting } from '@/lib/inbox/selection-inbox';
import { noteTrash } from './note-trash';
import { refusalWords } from './selection-words';

/** What it needs of its window. */
interface Window {
  notebook: Notebook;
  host: Host;
  toast: ToastState;
  goTo: (route: Route) => void;
  askToUnlock: () => void;
}

type Kept = Waiting & { selection: { kind: 'text' } };

/** Keeps what was selected in pages as notes, as soon as the notebook is open, and says what became of it. */
export class SelectionImporter {
  readonly #window: Window;
  #kind: NotebookState['kind'] = 'opening';
  #turn: Promise<void> = Promise.resolve();

  constructor(window: Window) {
    this.#window = window;
  }

  /** Takes what comes in while this window is open. @returns a function that stops it */
  listen(): () => void {
    // A panel beside the page leaves to the popup what the popup is opening for.
    const mine = ({ forPopup }: Waiting) => this.#inPopup || !forPopup;
    return this.#window.host.selections.oncome(() => this.#take(mine));
  }

  /** How the notebook is now. */
  hear(kind: NotebookState['kind']): void {
    const before = this.#kind;
    this.#kind = kind;
    if (before === kind || kind === 'opening') return;
    // Of several windows it is the one where the person unlocked that says what was kept.
    if (before === 'opening' || (kind === 'open' && document.hasFocus())) this.#take(() => true);
  }

  get #inPopup(): boolean {
    return this.#window.host.openPanel !== undefined;
  }

  /** One after the other, so that nothing is kept twice; one that failed does not end those after it. */
  #take(mine: (waiting: Waiting) => boolean): void {
    this.#turn = this.#turn.then(() => this.#takeNow(mine)).catch(() => this.#sayItIsNotSaved());
  }

  async #takeNow(mine: (waiting: Waiting) => boolean): Promise<void> {
    if (this.#kind === 'opening') return;
    const waiting = (await this.#window.host.selections.waiting()).filter(mine);
    const refused = waiting.filter(({ selection }) => selection.kind === 'refused');
    const texts = waiting.filter((one): one is Kept => one.selection.kind === 'text');
    if (refused.length > 0) await this.#tell(refused);
    if (texts.length === 0) return;
    if (this.#kind === 'open') await this.#keep(texts);
    else this.#sayItWaits(texts);
  }

  async #tell(refused: readonly Waiting[]): Promise<void> {
    const { selection } = refused.at(-1)!;
    if (selection.kind === 'refused') this.#say('trouble', refusalWords(selection.reason));
    await this.#drop(refused);
  }

  async #keep(texts: readonly Kept[]): Promise<void> {
    const { notes } = this.#window.notebook;
    try {
      for (const { id, at, selection } of texts) {
        // oxlint-disable-next-line no-await-in-loop -- each is safe before it is forgotten here
        await notes.addOnce(id, selection.text, at);
        // oxlint-disable-next-line no-await-in-loop
        await this.#drop([{ id }]);
      }
    } catch {
      return this.#sayItIsNotSaved();
    }
    const ids = texts.map(({ id }) => id);
    this.#say('done', i18n.t('keep.kept', ids.length), [
      {
        label: i18n.t('undo'),
        run: () => void noteTrash(this.#window, i18n.t('keep.undone')).putIn(ids, null),
      },
      { label: i18n.t('keep.open'), run: () => this.#window.goTo({ view: 'notes', noteId: ids.at(-1)! }) },
    ]);
  }

  /** Locked, or not to be opened right now: until it is, the texts stay in memory. */
  #sayItWaits(texts: readonly Kept[]): void {
    const drop = {
      label: i18n.t('keep.drop', texts.length),
      run: () =>
        void this.#drop(texts).then(
          () => this.#say('done', i18n.t('keep.dropped', texts.length)),
          () => this.#say('trouble', i18n.t('trouble.unknown'), [drop]),
        ),
    };
    if (this.#kind === 'failed') return this.#say('trouble', i18n.t('keep.waitsFailed'), [drop]);
    const unlock = { label: i18n.t('locked.unlock'), run: () => this.#window.askToUnlock() };
    if (this.#inPopup) this.#window.askToUnlock();
    this.#say('done', i18n.t('keep.waits'), this.#inPopup ? [drop] : [drop, unlock]);
  }

  #sayItIsNotSaved(): void {
    const again = { label: i18n.t('saved.retry'), run: () => this.#take(() => true) };
    this.#say('trouble', i18n.t('keep.notSaved'), [again]);
  }

  #drop(waiting: readonly { id: string }[]): Promise<void> {
    return this.#window.host.selections.drop(waiting.map(({ id }) => id));
  }

  #say(tone: ToastMessage['tone'], text: string, actions?: ToastMessage['actions']): void {
    this.#window.toast.say(actions ? { tone, text, actions } : { tone, text });
  }
}
