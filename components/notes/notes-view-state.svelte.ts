import { SealedDraft } from '@/lib/notebook/unsaved/sealed-draft';
import type { Route } from '@/components/window/route';
import type { Notebook } from '@/lib/notebook/notebook';
import type { About, Note, Stored } from '@/lib/notebook/records/records';
import { Finding } from './finding.svelte';
import { NoteEditing, type NoteParts } from './note-editing.svelte';

/** What is left of an open editor while the notebook is locked: which note, and, sealed, what no store had taken. */
interface LeftOpen {
  noteId: string | undefined;
  about: About | undefined;
  unsaved: SealedDraft | undefined;
}

/**
 * What a person has to be told. `stays`: another note was asked for, but the open one could not be saved. `too-long`:
 * what was typed last became notes of its own.
 */
export type NotesNews = 'kept-both' | 'stays' | 'gone' | 'too-long';

type Wanted = Extract<Route, { view: 'notes' }>;

/** Where in the notes a person is. Outlives the view, so that unlocking leads back to the sentence being written. */
export class NotesViewState {
  readonly finding = new Finding();
  readonly #notebook: Notebook;
  readonly #tell: (news: NotesNews) => void;
  #inBin = $state(false);
  #editing = $state.raw<NoteEditing>();
  #aside = $state.raw<Promise<LeftOpen>>();
  /** What the last link said, so that it is followed once. */
  #followed: Wanted | undefined;
  #left: string | undefined;

  constructor(notebook: Notebook, tell: (news: NotesNews) => void) {
    this.#notebook = notebook;
    this.#tell = tell;
  }

  get editing(): NoteEditing | undefined {
    return this.#editing;
  }

  get inBin(): boolean {
    return this.#inBin;
  }

  /** A note was open when the notebook was locked, and is about to be opened again. */
  get comingBack(): boolean {
    return this.#aside !== undefined;
  }

  /** Opens a note, or a new one, which may be about something. */
  open(note?: Stored<Note>, about?: About): void {
    this.#editing = new NoteEditing(this.#notebook, note, () => this.#tell('kept-both'), about);
  }

  /** Closes the editor, once what was typed is kept. @returns false where it could not be, and the editor stays */
  async leave(): Promise<boolean> {
    const editing = this.#editing;
    if (!editing) return true;
    await editing.autosave.flush();
    if (editing.autosave.failed) return false;
    if (this.#editing === editing) this.#editing = undefined;
    this.#left = editing.noteId;
    return true;
  }

  /** The note that was left last, for the list to come back to; asked for once. */
  takeLeft(): string | undefined {
    const left = this.#left;
    this.#left = undefined;
    return left;
  }

  showBin(shown: boolean): void {
    this.#inBin = shown;
  }

  /**
   * Goes where a link led, once for each time it is followed.
   * @param notes all there are; undefined while nobody knows
   */
  async follow(wanted: Wanted, notes: readonly Stored<Note>[] | undefined): Promise<void> {
    const { noteId, write } = wanted;
    if (wanted === this.#followed || this.comingBack || (noteId !== undefined && !notes)) return;
    this.#followed = wanted;
    this.#inBin = false;
    if ((noteId === undefined && !write) || (noteId !== undefined && noteId === this.#editing?.noteId))
      return;
    if (!(await this.leave())) return this.#tell('stays');
    if (noteId === undefined) return this.open(undefined, write?.about);
    const note = notes?.find(({ id }) => id === noteId);
    if (note) this.open(note);
    else this.#tell('gone');
  }

  /** The notebook was locked: keeps what was typed, and forgets it here. */
  lock(): void {
    this.finding.lock();
    this.#left = undefined;
    const editing = this.#editing;
    if (!editing) return;
    this.#editing = undefined;
    this.#aside = this.#setAside(editing);
  }

  /** The notebook is open again. @param notes all there are */
  async comeBack(notes: readonly Stored<Note>[]): Promise<void> {
    const waiting = this.#aside;
    if (!waiting) return;
    const { noteId, about, unsaved } = await waiting;
    const text = await unsaved?.take();
    const parts = text === undefined ? undefined : (JSON.parse(text) as NoteParts);
    if (this.#aside !== waiting) return;
    this.#aside = undefined;
    const note = notes.find(({ id }) => id === noteId);
    if (noteId !== undefined && !note && !parts) return;
    this.open(note, about);
    if (parts) this.#editing?.change(parts);
  }

  async #setAside(editing: NoteEditing): Promise<LeftOpen> {
    const { autosave, parts } = editing;
    const unsaved = await SealedDraft.of(this.#notebook, autosave, JSON.stringify(parts));
    return { noteId: editing.noteId, about: parts.about, unsaved };
  }
}
