import type { Letters } from '@/components/shell/doing';
import type { Notebook } from '@/lib/notebook/notebook';
import type { NotebookState } from '@/lib/notebook/notebook-state';
import type { Note } from '@/lib/notebook/records';
import { withLetters, type LastLetters } from '@/lib/waiting/last-letters';
import type { NoteEditing } from './note-editing.svelte';

/** How long a write may take that was under way when its window vanished, in milliseconds. */
const UNDER_WAY = 2000;
/** How long to wait for the first write of a note, so that it is not made twice. */
const FIRST_WRITE = 500;

/** Sees to it that a window which vanishes in the middle of a word takes not one letter along. */
export class LastMoment {
  readonly #notebook: Notebook;
  readonly #letters: Letters;
  #putBack = $state(false);
  #left = false;

  constructor(notebook: Notebook, letters: Letters) {
    this.#notebook = notebook;
    this.#letters = letters;
  }

  /** Whether what an earlier window left is back in its note, or cannot be put there now. */
  get settled(): boolean {
    return this.#putBack;
  }

  /** How the notebook is now: what an earlier window left is put back as soon as it is open. */
  hear(kind: NotebookState['kind']): void {
    if (kind === 'opening' || kind === 'locked') return;
    const back = kind === 'open' ? this.#putBackNow().catch(() => undefined) : Promise.resolve();
    void back.then(() => (this.#putBack = true));
  }

  /**
   * The window may be about to vanish: saves at once, and leaves in memory what would come too late.
   * @param stored the text of the note as it is stored now
   */
  leave(editing: NoteEditing, stored: string): void {
    if (!editing.autosave.pending) return;
    this.#letters.leave(editing.noteId, stored, editing.text);
    this.#left = true;
    // Where the window lives on, as behind another tab, nothing stays in memory.
    void editing.autosave.flush().then(() => editing.autosave.pending || this.stored());
  }

  /** Everything typed is stored; what was left in memory is no longer needed. */
  stored(): void {
    if (this.#left) void this.#letters.drop();
    this.#left = false;
  }

  async #putBackNow(): Promise<void> {
    const left = await this.#letters.left();
    if (!left) return;
    const { notes } = this.#notebook;
    const noteId = left.noteId ?? (await this.#noteBegunBy(left));
    const untouched = (note: Note) => note.updatedAt <= left.at + UNDER_WAY;
    const back =
      noteId !== undefined &&
      (await notes.amend(noteId, (note) => (untouched(note) ? withLetters(note.text, left) : undefined)));
    // The note has gone on elsewhere, or was never stored.
    if (!back && left.letters.trim()) await notes.addOnce(left.id, left.letters, left.at);
    await this.#letters.drop();
  }

  /** The note that was being stored for the first time when its window vanished, if that came through. */
  async #noteBegunBy({ at, letters }: LastLetters): Promise<string | undefined> {
    await new Promise((done) => setTimeout(done, at + FIRST_WRITE - Date.now()));
    const all = await this.#notebook.everything();
    return all.find(
      ({ content }) =>
        content.kind === 'note' &&
        content.text !== '' &&
        Math.abs(content.createdAt - at) <= UNDER_WAY &&
        letters.startsWith(content.text),
    )?.id;
  }
}
