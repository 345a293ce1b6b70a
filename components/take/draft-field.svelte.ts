import { Autosave } from '@/lib/notebook/autosave.svelte';
import type { Notebook } from '@/lib/notebook/notebook';

/** The text of one field, kept as a sealed draft. Outlives the view; at a lock nothing of it stays here unsealed. */
export class DraftField {
  readonly #notebook: Notebook;
  readonly #field: string;
  /** What was typed here and is not known to be kept yet. */
  #typed = $state<string>();
  #autosave = $state.raw<Autosave<string>>() as Autosave<string>;
  /** What no store had taken when the notebook was locked, sealed. */
  #aside: Promise<(() => Promise<string>) | undefined> | undefined;

  /** @param field the name the notebook keeps it under */
  constructor(notebook: Notebook, field: string) {
    this.#notebook = notebook;
    this.#field = field;
    this.#autosave = this.#newAutosave();
  }

  /** Empty until the notebook has said what there is. */
  get text(): string {
    return this.#typed ?? this.#notebook.drafts.current?.get(this.#field)?.text ?? '';
  }

  get autosave(): Autosave<string> {
    return this.#autosave;
  }

  type(text: string): void {
    this.#typed = text;
    this.#autosave.change(text);
  }

  /** Keeps what was typed, and forgets it here. */
  lock(): void {
    const text = this.#typed;
    if (text === undefined) return;
    this.#aside = this.#setAside(text, this.#autosave);
    this.#autosave = this.#newAutosave();
    this.#typed = undefined;
  }

  /** The notebook is open again: what could not be kept is tried once more. */
  async comeBack(): Promise<void> {
    const waiting = this.#aside;
    this.#aside = undefined;
    const open = await waiting;
    const text = await open?.().catch(() => undefined);
    if (text !== undefined && this.#typed === undefined) this.type(text);
  }

  async #setAside(text: string, autosave: Autosave<string>) {
    await autosave.flush();
    if (autosave.state !== 'failed') return undefined;
    return this.#notebook.setAside(text).catch(() => undefined);
  }

  #newAutosave(): Autosave<string> {
    return new Autosave(async (text) => {
      await this.#notebook.drafts.keep(this.#field, text);
      if (this.#typed === text) this.#typed = undefined;
    });
  }
}
