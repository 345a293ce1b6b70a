import type { Letters } from '@/components/shell/doing';
import type { Notebook } from '@/lib/notebook/notebook';
import type { NotebookState } from '@/lib/notebook/notebook-state';
import type { Note, Stored } from '@/lib/notebook/records';
import { withLetters, type LastLetters } from '@/lib/waiting/last-letters';
import type { NoteEditing } from './note-editing.svelte';

/** How long a write may take that was under way when its window vanished, in milliseconds. */
const UNDER_WAY = 2000;

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
    const note = noteOf(left, await this.#notebook.everything());
    if (note) await notes.edit(note, withLetters(note.content.text, left));
    else if (left.letters.trim()) await notes.addOnce(left.id, left.letters, left.at);
    await this.#letters.drop();
  }
}

/** The note that letters belong to, unless it went on elsewhere since; then they become a note of their own. */
function noteOf(left: LastLetters, all: readonly Stored[]): Stored<Note> | undefined {
  const notes = all.filter((stored): stored is Stored<Note> => stored.content.kind === 'note');
  const untouched = notes.filter(({ content }) => content.updatedAt <= left.at + UNDER_WAY);
  if (left.noteId !== undefined) return untouched.find(({ id }) => id === left.noteId);
  // It was being stored for the first time.
  return untouched.find(
    ({ content }) =>
      content.createdAt >= left.at - UNDER_WAY &&
      content.text !== '' &&
      left.letters.startsWith(content.text),
  );
}
