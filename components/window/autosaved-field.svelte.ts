import { Autosave } from '@/lib/notebook/unsaved/autosave.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { SealedSlot } from './sealed-slot.svelte';

/**
 * Saves the text of one field while it is typed. Outlives the view of the field: a lock clears the text from memory once
 * it is on disk, and seals a text that no store accepts, which comes back when the notebook is open again.
 */
export class AutosavedField {
  readonly #stored: () => string | undefined;
  readonly #save: (text: string) => Promise<unknown>;
  /** The text typed here, until it is saved; after that the stored text shows, whichever page wrote it. */
  #typed = $state<string>();
  #autosave = $state.raw<Autosave<string>>()!;
  readonly #sealed: SealedSlot;

  /**
   * @param stored returns the text as it is stored now, and is reactive
   * @param save resolves when a text is stored
   */
  constructor(
    notebook: Notebook,
    stored: () => string | undefined,
    save: (text: string) => Promise<unknown>,
  ) {
    this.#stored = stored;
    this.#save = save;
    this.#autosave = new Autosave(save);
    this.#sealed = new SealedSlot(notebook);
  }

  /** Creates a field for a text that is no record of its own yet. @param name the name of the draft in the notebook */
  static draft(notebook: Notebook, name: string): AutosavedField {
    const { drafts } = notebook;
    return new AutosavedField(
      notebook,
      () => drafts.current?.get(name)?.text,
      (text) => drafts.save(name, text),
    );
  }

  /** The text of the field: typed here, or stored. */
  get text(): string {
    return this.#typed ?? this.#stored() ?? '';
  }

  /** The state of saving, for a `SaveStatus`. */
  get state() {
    return this.#autosave.state;
  }

  /** Whether no store accepted the text typed last. */
  get failed(): boolean {
    return this.#autosave.failed;
  }

  /** Whether text typed here is not on disk yet: being saved, refused by the store, or sealed over a lock. */
  get hasUnsaved(): boolean {
    return this.state === 'saving' || this.failed || this.#sealed.filled;
  }

  /** Sets the text, and saves it soon. */
  set(text: string): void {
    this.#typed = text;
    this.#autosave.change(text);
  }

  /** Saves pending text at once. From then on changes by other pages show, unless saving failed. */
  async flush(): Promise<void> {
    await this.#autosave.flush();
    if (!this.#autosave.pending) this.#typed = undefined;
  }

  /** Saves or seals the typed text when the notebook locks, and forgets it here. */
  lock(): void {
    const [text, autosave] = [this.#typed, this.#autosave];
    if (text === undefined) return;
    this.#typed = undefined;
    this.#autosave = new Autosave(this.#save);
    void this.#sealed.lock(autosave, text);
  }

  /** Brings back the sealed text when the notebook is open again. */
  async unlock(): Promise<void> {
    const text = await this.#sealed.unlock();
    if (text !== undefined && this.#typed === undefined) this.set(text);
  }
}
