import { SealedDraft } from '@/lib/notebook/unsaved/sealed-draft';
import { Autosave } from '@/lib/notebook/unsaved/autosave.svelte';
import type { Notebook } from '@/lib/notebook/notebook';

/**
 * A text in a field that keeps itself while it is typed. Lives beyond the field: a lock clears it from memory once it
 * is on disk, and what no store would take is sealed aside and comes back when the notebook is open again.
 */
export class AutosavedField {
  readonly #notebook: Notebook;
  readonly #read: () => string | undefined;
  readonly #keep: (text: string) => Promise<unknown>;
  /** What was typed here and is not settled yet; otherwise what is stored shows, by whichever page. */
  #typed = $state<string>();
  #saving = $state.raw<Autosave<string>>()!;
  #aside: Promise<SealedDraft | undefined> | undefined;

  /**
   * @param read the text as it is stored now, as live state
   * @param keep resolves when a text is safe
   */
  constructor(notebook: Notebook, read: () => string | undefined, keep: (text: string) => Promise<unknown>) {
    this.#notebook = notebook;
    this.#read = read;
    this.#keep = keep;
    this.#saving = new Autosave(keep);
  }

  /** A text that is no record of its own yet. @param field the name the notebook keeps it under */
  static draft(notebook: Notebook, field: string): AutosavedField {
    const { drafts } = notebook;
    return new AutosavedField(
      notebook,
      () => drafts.current?.get(field)?.text,
      (text) => drafts.keep(field, text),
    );
  }

  get text(): string {
    return this.#typed ?? this.#read() ?? '';
  }

  get state() {
    return this.#saving.state;
  }

  /** Whether no store took what was typed last. */
  get failed(): boolean {
    return this.#saving.failed;
  }

  /** Whether something typed here is not on disk yet: on its way, not taken, or sealed aside over a lock. */
  get unkept(): boolean {
    return this.state === 'saving' || this.failed || this.#aside !== undefined;
  }

  type(text: string): void {
    this.#typed = text;
    this.#saving.change(text);
  }

  /** Saves at once what waits. From then on another page's changes show, unless saving failed. */
  async settle(): Promise<void> {
    await this.#saving.flush();
    if (!this.#saving.pending) this.#typed = undefined;
  }

  /** The notebook was locked: keeps what was typed, and forgets it here. */
  lock(): void {
    const [text, saving] = [this.#typed, this.#saving];
    if (text === undefined) return;
    this.#typed = undefined;
    this.#saving = new Autosave(this.#keep);
    this.#aside = SealedDraft.of(this.#notebook, saving, text);
  }

  /** The notebook is open again. */
  async unlock(): Promise<void> {
    const waiting = this.#aside;
    const text = await (await waiting)?.take();
    if (this.#aside === waiting) this.#aside = undefined;
    if (text !== undefined && this.#typed === undefined) this.type(text);
  }
}
