import { SealedDraft } from '@/lib/notebook/unsaved/sealed-draft';
import { Autosave } from '@/lib/notebook/unsaved/autosave.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { SvelteMap } from 'svelte/reactivity';

/** The name under which the notebook keeps a changed opener until it is used. */
const fieldOf = (openerId: string) => `edit-opener:${openerId}`;

/**
 * Openers that the person is changing before they go in. Kept as drafts, so that a popup that vanishes takes nothing
 * along, and a lock takes them out of sight; what is changed while the notebook is locked lives in this window until
 * it is open.
 */
export class OpenerDrafts {
  readonly #notebook: Notebook;
  /** What was typed in this window; undefined once it was given up or used. */
  readonly #typed = new SvelteMap<string, string | undefined>();
  readonly #saving = new Map<string, Autosave<string>>();
  /** What no store had taken when the notebook was locked, sealed. */
  readonly #aside = new Map<string, SealedDraft>();
  #locking: Promise<unknown> = Promise.resolve();

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
  }

  /** The changed words of an opener, or undefined while it is as it was written. */
  of(openerId: string): string | undefined {
    if (this.#typed.has(openerId)) return this.#typed.get(openerId);
    return this.#notebook.drafts.current?.get(fieldOf(openerId))?.text;
  }

  change(openerId: string, text: string): void {
    this.#typed.set(openerId, text);
    this.#savingOf(openerId).change(text);
  }

  /** Saves at once what waits; for windows that are about to go. */
  flush(): void {
    for (const saving of this.#saving.values()) void saving.flush();
  }

  /** Goes back to the opener as it was written. */
  drop(openerId: string): void {
    this.#typed.set(openerId, undefined);
    const saving = this.#savingOf(openerId);
    saving.change('');
    // Nothing typed is left that a closing tab could take along, also where the draft cannot be dropped.
    saving.release();
    void saving.flush();
  }

  /** The notebook was locked: keeps what was changed, and forgets it here. */
  lock(): void {
    const changed = [...this.#typed].flatMap(([id, text]) => (text === undefined ? [] : [{ id, text }]));
    this.#locking = Promise.all(changed.map(({ id, text }) => this.#putAside(id, text)));
  }

  /** The notebook is open again: what was set aside comes back, and what was changed meanwhile is kept. */
  async unlock(): Promise<void> {
    await this.#locking;
    const aside = [...this.#aside];
    this.#aside.clear();
    for (const [openerId, opened] of aside) {
      // oxlint-disable-next-line no-await-in-loop -- there is one at a time, as a rule
      const text = await opened.take();
      if (text !== undefined && !this.#typed.has(openerId)) this.change(openerId, text);
    }
    this.flush();
  }

  async #putAside(openerId: string, text: string): Promise<void> {
    const saving = this.#savingOf(openerId);
    // Sealed first: the key is there for a moment only, and a store may take longer to refuse.
    const sealed = await this.#notebook.setAside(text).catch(() => undefined);
    // Without a key, as before the notebook was ever open, this window is the only route there is.
    if (!sealed || this.#typed.get(openerId) !== text) return;
    this.#typed.delete(openerId);
    this.#saving.delete(openerId);
    await saving.flush();
    if (saving.pending) this.#aside.set(openerId, new SealedDraft(sealed));
    saving.release();
  }

  #savingOf(openerId: string): Autosave<string> {
    let saving = this.#saving.get(openerId);
    if (!saving) {
      // An empty text drops the draft.
      saving = new Autosave((text) => this.#notebook.drafts.keep(fieldOf(openerId), text));
      this.#saving.set(openerId, saving);
    }
    return saving;
  }
}
