import { Autosave } from '@/lib/notebook/autosave.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { SvelteMap } from 'svelte/reactivity';

/** The name under which the notebook keeps a changed opener until it is used. */
const fieldOf = (openerId: string) => `edit-opener:${openerId}`;

/**
 * Openers that the person is changing before they go in. Kept as drafts, so that a popup that vanishes takes nothing
 * along; while the notebook is locked they live in this window alone.
 */
export class Edits {
  readonly #notebook: Notebook;
  /** What was typed in this window; undefined once it was given up or used. */
  readonly #typed = new SvelteMap<string, string | undefined>();
  readonly #saving = new Map<string, Autosave<string>>();

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
    void saving.flush();
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
