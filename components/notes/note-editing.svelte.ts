import { Autosave } from '@/lib/notebook/autosave.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Note, Stored } from '@/lib/notebook/records';

/** One note in an editor: keeps what is typed, takes in what another page wrote, and never lets one beat the other. */
export class NoteEditing {
  #text = $state('');
  #note = $state.raw<Stored<Note>>();
  readonly autosave: Autosave<string>;

  /**
   * @param note the note to edit, or nothing for a new one, which is created with its first words
   * @param onconflict told when another page had changed the note and both versions were kept
   */
  constructor(notebook: Notebook, note: Stored<Note> | undefined, onconflict: () => void) {
    this.#note = note;
    this.#text = note?.content.text ?? '';
    this.autosave = new Autosave(async (text) => {
      const base = this.#note;
      if (!base && text.trim() === '') return;
      const kept = base ? await notebook.notes.edit(base, text) : await notebook.notes.add(text);
      this.#note = kept;
      if (base && kept.id !== base.id) onconflict();
    });
  }

  get text(): string {
    return this.#text;
  }

  /** Undefined while nothing was written yet. */
  get noteId(): string | undefined {
    return this.#note?.id;
  }

  type(text: string): void {
    this.#text = text;
    this.autosave.change(text);
  }

  /** Takes in the note as another page left it, unless something typed here still waits to be kept. */
  receive(stored: Stored<Note> | undefined): void {
    if (!stored || stored.id !== this.#note?.id || stored.revision <= this.#note.revision) return;
    if (this.autosave.pending) return;
    this.#note = stored;
    this.#text = stored.content.text;
  }
}
