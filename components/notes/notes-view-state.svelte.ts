import type { Route } from '@/components/window/route';
import { SealedSlot } from '@/components/window/sealed-slot.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import type { About, Note, Stored } from '@/lib/notebook/records/records';
import { NoteEditing, type NoteParts } from './note-editing.svelte';
import { NoteQuery } from './note-query.svelte';

/** Names the note that was open when the notebook locked; its unsaved text is sealed. */
interface OpenAtLock {
  noteId: string | undefined;
  about: About | undefined;
}

/**
 * Names the events of the notes that are reported to the person. `conflict`: another page had changed the note, and both
 * versions were stored. `not-saved`: another note was asked for, but the open one could not be saved. `not-found`: the
 * note of a link no longer exists. `too-long`: restored text did not fit into its note and became notes of its own.
 */
export type NotesEvent = 'conflict' | 'not-saved' | 'not-found' | 'too-long';

type NotesRoute = Extract<Route, { view: 'notes' }>;

/**
 * Holds the navigation of the notes: the open editor, the query of the list, and whether the trash is shown. Outlives the
 * view, so that unlocking leads back to the sentence being written.
 */
export class NotesViewState {
  readonly query = new NoteQuery();
  readonly #notebook: Notebook;
  readonly #report: (event: NotesEvent) => void;
  #trashShown = $state(false);
  #editing = $state.raw<NoteEditing>();
  readonly #sealed: SealedSlot;
  #openAtLock = $state.raw<Promise<OpenAtLock>>();
  /** The last route that was opened, so that it is opened once. */
  #openedRoute: NotesRoute | undefined;
  #lastClosedId: string | undefined;

  constructor(notebook: Notebook, report: (event: NotesEvent) => void) {
    this.#notebook = notebook;
    this.#report = report;
    this.#sealed = new SealedSlot(notebook);
  }

  /** The note in the editor; undefined while the editor is closed. */
  get editing(): NoteEditing | undefined {
    return this.#editing;
  }

  get trashShown(): boolean {
    return this.#trashShown;
  }

  /** Whether a note was open when the notebook locked and is about to be opened again. */
  get restoring(): boolean {
    return this.#openAtLock !== undefined;
  }

  /** Opens a note in the editor, or a new one, which may be about something. */
  open(note?: Stored<Note>, about?: About): void {
    this.#editing = new NoteEditing(this.#notebook, note, () => this.#report('conflict'), about);
  }

  /** Closes the editor, once its text is stored. @returns false where it could not be stored and the editor stays open */
  async close(): Promise<boolean> {
    const editing = this.#editing;
    if (!editing) return true;
    await editing.autosave.flush();
    if (editing.autosave.failed) return false;
    if (this.#editing === editing) this.#editing = undefined;
    this.#lastClosedId = editing.noteId;
    return true;
  }

  /** Returns the id of the note that was closed last, for the list to focus, and forgets it. */
  consumeLastClosed(): string | undefined {
    const id = this.#lastClosedId;
    this.#lastClosedId = undefined;
    return id;
  }

  showTrash(shown: boolean): void {
    this.#trashShown = shown;
  }

  /**
   * Opens the note a route leads to, once for each navigation.
   * @param notes all notes; undefined until the notebook has read them
   */
  async openRoute(route: NotesRoute, notes: readonly Stored<Note>[] | undefined): Promise<void> {
    const { noteId, write } = route;
    if (route === this.#openedRoute || this.restoring || (noteId !== undefined && !notes)) return;
    this.#openedRoute = route;
    this.#trashShown = false;
    if ((noteId === undefined && !write) || (noteId !== undefined && noteId === this.#editing?.noteId))
      return;
    if (!(await this.close())) return this.#report('not-saved');
    if (noteId === undefined) return this.open(undefined, write?.about);
    const note = notes?.find(({ id }) => id === noteId);
    if (note) this.open(note);
    else this.#report('not-found');
  }

  /** Saves and seals the open note at a lock, and forgets it here. */
  lock(): void {
    this.query.lock();
    this.#lastClosedId = undefined;
    const editing = this.#editing;
    if (!editing) return;
    this.#editing = undefined;
    const { autosave, parts } = editing;
    // A new note has its id only once it is stored.
    this.#openAtLock = this.#sealed
      .lock(autosave, JSON.stringify(parts))
      .then(() => ({ noteId: editing.noteId, about: parts.about }));
  }

  /** Opens the note again that was open at the lock, with its sealed text. @param notes all notes */
  async restore(notes: readonly Stored<Note>[]): Promise<void> {
    const openAtLock = this.#openAtLock;
    if (!openAtLock) return;
    const { noteId, about } = await openAtLock;
    const text = await this.#sealed.unlock();
    const parts = text === undefined ? undefined : (JSON.parse(text) as NoteParts);
    if (this.#openAtLock !== openAtLock) return;
    this.#openAtLock = undefined;
    const note = notes.find(({ id }) => id === noteId);
    if (noteId !== undefined && !note && !parts) return;
    this.open(note, about);
    if (parts) this.#editing?.change(parts);
  }
}
