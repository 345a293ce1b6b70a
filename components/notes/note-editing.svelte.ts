import { Autosave } from '@/lib/notebook/unsaved/autosave.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import type { About, Note, Stored } from '@/lib/notebook/records/records';

/** Describes the editable fields of a note. They are stored together, so that none of them can fall behind. */
export interface NoteParts {
  /** The title; empty where there is none. */
  title: string;
  text: string;
  about: About | undefined;
}

const partsOf = ({ title = '', text, about }: Note): NoteParts => ({ title, text, about });
const isBlank = (text: string) => text.trim() === '';

/** Holds one note in an editor: stores what is typed, shows what another page wrote, and never lets one overwrite the other. */
export class NoteEditing {
  #parts = $state.raw<NoteParts>({ title: '', text: '', about: undefined });
  #note = $state.raw<Stored<Note>>();
  readonly autosave: Autosave<NoteParts>;

  /**
   * @param note the note to edit; undefined for a new one, which is created with its first characters
   * @param onconflict called when another page had changed the note and both versions were stored
   * @param about the opener or question a new note is about
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
      const fields = { title: isBlank(title) ? undefined : title, about };
      const stored = base
        ? await notebook.notes.edit(base, text, fields)
        : await notebook.notes.add(text, fields);
      this.#note = stored;
      if (base && stored.id !== base.id) onconflict();
    });
  }

  get parts(): NoteParts {
    return this.#parts;
  }

  get text(): string {
    return this.#parts.text;
  }

  /** The id of the note; undefined until it is stored for the first time. */
  get noteId(): string | undefined {
    return this.#note?.id;
  }

  /** Changes some fields, and stores them within a moment. */
  change(changes: Partial<NoteParts>): void {
    this.#parts = { ...this.#parts, ...changes };
    this.autosave.change(this.#parts);
  }

  /** Shows the note as another page stored it, unless text typed here is not stored yet. */
  receive(stored: Stored<Note> | undefined): void {
    if (!stored || stored.id !== this.#note?.id || stored.revision <= this.#note.revision) return;
    if (this.autosave.pending) return;
    this.#note = stored;
    this.#parts = partsOf(stored.content);
  }
}
