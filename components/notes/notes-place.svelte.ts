import type { Notebook } from '@/lib/notebook/notebook';
import type { Note, Stored } from '@/lib/notebook/records';
import { NoteEditing } from './note-editing.svelte';

/** What is left of an open editor while the notebook is locked: which note, and, sealed, what no store had taken. */
interface Aside {
  noteId: string | undefined;
  unsaved: (() => Promise<string>) | undefined;
}

/** Which note is open. Outlives the view, so that unlocking leads back to the sentence that was being written. */
export class NotesPlace {
  readonly #notebook: Notebook;
  readonly #onconflict: () => void;
  #editing = $state.raw<NoteEditing>();
  #aside = $state.raw<Promise<Aside>>();

  /** @param onconflict told when another page had changed the note and both versions were kept */
  constructor(notebook: Notebook, onconflict: () => void) {
    this.#notebook = notebook;
    this.#onconflict = onconflict;
  }

  get editing(): NoteEditing | undefined {
    return this.#editing;
  }

  /** A note was open when the notebook was locked, and is about to be opened again. */
  get comingBack(): boolean {
    return this.#aside !== undefined;
  }

  /** Opens a note, or a new one. */
  open(note?: Stored<Note>): void {
    this.#editing = new NoteEditing(this.#notebook, note, this.#onconflict);
  }

  leave(): void {
    this.#editing = undefined;
  }

  /** The notebook was locked: keeps what was typed, and forgets it here. */
  lock(): void {
    const editing = this.#editing;
    if (!editing) return;
    this.#editing = undefined;
    this.#aside = this.#setAside(editing);
  }

  /** The notebook is open again. @param notes all there are */
  async comeBack(notes: readonly Stored<Note>[]): Promise<void> {
    const waiting = this.#aside;
    if (!waiting) return;
    const { noteId, unsaved } = await waiting;
    const text = await unsaved?.().catch(() => undefined);
    if (this.#aside !== waiting) return;
    this.#aside = undefined;
    const note = notes.find(({ id }) => id === noteId);
    if (!note && text === undefined) return;
    this.open(note);
    if (text !== undefined) this.#editing?.type(text);
  }

  async #setAside(editing: NoteEditing): Promise<Aside> {
    await editing.autosave.flush();
    const failed = editing.autosave.state === 'failed';
    const unsaved = failed ? await this.#notebook.setAside(editing.text).catch(() => undefined) : undefined;
    return { noteId: editing.noteId, unsaved };
  }
}
