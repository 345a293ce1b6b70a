import { Autosave } from '@/lib/notebook/unsaved/autosave.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import type { About, Note, Stored } from '@/lib/notebook/records/records';

/** What a person can change about a note. They are kept together, so that none of them can fall behind. */
export interface NoteParts {
  /** Empty for none. */
  title: string;
  text: string;
  about: About | undefined;
}

const partsOf = ({ title = '', text, about }: Note): NoteParts => ({ title, text, about });
const isBlank = (text: string) => text.trim() === '';

/** One note in an editor: keeps what is typed, takes in what another page wrote, and never lets one beat the other. */
export class NoteEditing {
  #parts = $state.raw<NoteParts>({ title: '', text: '', about: undefined });
  #note = $state.raw<Stored<Note>>();
  readonly autosave: Autosave<NoteParts>;

  /**
   * @param note the note to edit, or nothing for a new one, which is created with its first words
   * @param onconflict told when another page had changed the note and both versions were kept
   * @param about what a new note is about
   */
  constructor(
    notebook: Notebook,
    note: Stored<Note> | undefined,
    onconflict: () => void,
    about?: About | undefined,
  ) {
    this.#note = note;
    this.#parts = note ? partsOf(note.content) : { ...this.#parts, about };
    this.autosave = new Autosave(async ({ title, text, about }) => {
      const base = this.#note;
      if (!base && isBlank(text) && isBlank(title)) return;
      const more = { title: isBlank(title) ? undefined : title, about };
      const kept = base ? await notebook.notes.edit(base, text, more) : await notebook.notes.add(text, more);
      this.#note = kept;
      if (base && kept.id !== base.id) onconflict();
    });
  }

  get parts(): NoteParts {
    return this.#parts;
  }

  get text(): string {
    return this.#parts.text;
  }

  /** Undefined while nothing was written yet. */
  get noteId(): string | undefined {
    return this.#note?.id;
  }

  /** The person changed these parts. */
  change(given: Partial<NoteParts>): void {
    this.#parts = { ...this.#parts, ...given };
    this.autosave.change(this.#parts);
  }

  /** Takes in the note as another page left it, unless something typed here still waits to be kept. */
  receive(stored: Stored<Note> | undefined): void {
    if (!stored || stored.id !== this.#note?.id || stored.revision <= this.#note.revision) return;
    if (this.autosave.pending) return;
    this.#note = stored;
    this.#parts = partsOf(stored.content);
  }
}
