import type { FeatureState } from '@/components/window/feature-state';
import { SealedSlot } from '@/components/window/sealed-slot.svelte';
import { Autosave } from '@/lib/notebook/unsaved/autosave.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { SvelteMap } from 'svelte/reactivity';

/** Returns the name of the draft in the notebook that holds an edited opener until it is inserted. */
const draftName = (openerId: string) => `edit-opener:${openerId}`;

/**
 * Keeps the openers that the person edits before inserting them. They are saved as drafts, so that a popup that vanishes
 * loses nothing, and a lock clears them from memory. What is edited while the notebook is locked lives in this window
 * until the notebook is open.
 */
export class OpenerDrafts implements FeatureState {
  readonly #notebook: Notebook;
  /** The texts typed in this window, by opener; undefined once the draft was discarded or inserted. */
  readonly #typed = new SvelteMap<string, string | undefined>();
  readonly #autosaves = new Map<string, Autosave<string>>();
  /** The texts carried over a lock, by opener. */
  readonly #sealed = new Map<string, SealedSlot>();
  #locks = 0;

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
  }

  /** Returns the edited text of an opener, or undefined where the opener was not edited. */
  textOf(openerId: string): string | undefined {
    if (this.#typed.has(openerId)) return this.#typed.get(openerId);
    return this.#notebook.drafts.current?.get(draftName(openerId))?.text;
  }

  /** Sets the edited text of an opener, and saves it soon. */
  set(openerId: string, text: string): void {
    this.#typed.set(openerId, text);
    this.#autosaveOf(openerId).change(text);
  }

  /**
   * Returns what an insertion of the edited text is to do: `discard` it once it went in, unless it was edited further, and
   * `bringBack` once it was taken back, unless the notebook was locked since or another was typed.
   */
  beforeInsertion(openerId: string): { discard: () => Promise<void> | undefined; bringBack: () => void } {
    const [text, locks] = [this.textOf(openerId), this.#locks];
    return {
      discard: () =>
        text !== undefined && this.textOf(openerId) === text ? this.discard(openerId) : undefined,
      bringBack: () => {
        if (text !== undefined && locks === this.#locks && this.textOf(openerId) === undefined)
          this.set(openerId, text);
      },
    };
  }

  /** Saves pending texts at once, for a window that may be about to vanish. */
  flush(): void {
    for (const autosave of this.#autosaves.values()) void autosave.flush();
  }

  /** Discards the draft, so that the opener is as it was written. Resolves when nothing is left to remove. */
  discard(openerId: string): Promise<void> {
    this.#typed.set(openerId, undefined);
    const autosave = this.#autosaveOf(openerId);
    autosave.change('');
    // No typed text is left that a closing tab could lose, also where the draft cannot be removed.
    autosave.release();
    return autosave.flush();
  }

  /** Saves the edited texts, seals those that no store accepts, and forgets them here. */
  lock(): void {
    this.#locks++;
    for (const [openerId, text] of this.#typed) if (text !== undefined) void this.#seal(openerId, text);
  }

  /** Brings back the sealed texts, and saves what was edited while the notebook was locked. */
  async unlock(): Promise<void> {
    const sealed = [...this.#sealed];
    this.#sealed.clear();
    for (const [openerId, slot] of sealed) {
      // oxlint-disable-next-line no-await-in-loop -- as a rule there is one
      const text = await slot.unlock();
      if (text !== undefined && !this.#typed.has(openerId)) this.set(openerId, text);
    }
    this.flush();
  }

  async #seal(openerId: string, text: string): Promise<void> {
    const autosave = this.#autosaveOf(openerId);
    const slot = new SealedSlot(this.#notebook);
    this.#sealed.set(openerId, slot);
    this.#typed.delete(openerId);
    this.#autosaves.delete(openerId);
    const isSafe = await slot.lock(autosave, text);
    if (isSafe || this.#typed.has(openerId)) return;
    // Without a key, as before the notebook was ever open, the text can only be held in this window.
    this.#sealed.delete(openerId);
    this.set(openerId, text);
  }

  #autosaveOf(openerId: string): Autosave<string> {
    let autosave = this.#autosaves.get(openerId);
    if (!autosave) {
      // An empty text removes the draft.
      autosave = new Autosave((text) => this.#notebook.drafts.save(draftName(openerId), text));
      this.#autosaves.set(openerId, autosave);
    }
    return autosave;
  }
}
