import type { Letters } from '@/components/window/host';
import type { Notebook } from '@/lib/notebook/notebook';
import { TooLong } from '@/lib/notebook/records/notebook-errors';
import type { NotebookState } from '@/lib/notebook/session/notebook-state';
import type { Note } from '@/lib/notebook/records/records';
import { exclusively } from '@/lib/concurrency/exclusively';
import { inPrivateWindow } from '@/lib/vault/lock/ordinary-windows';
import { splitIntoNotes } from '@/lib/inbox/split-into-notes';
import { hasDelta, withDelta, type UnsavedDelta } from '@/lib/inbox/unsaved-delta';
import { liveAs, onceGone } from '@/lib/inbox/living-window';
import type { NoteEditing } from './note-editing.svelte';

/** How long a write may take that was under way when its window vanished, in milliseconds. */
const UNDER_WAY = 2000;
/** How long to wait for the first write of a note, so that it is not made twice. */
const FIRST_WRITE = 500;

/** Sees to it that a window which vanishes in the middle of a word takes not one letter along. */
export class UnsavedDeltaKeeper {
  readonly #notebook: Notebook;
  readonly #letters: Letters;
  readonly #tellTooLong: () => void;
  #putBack = $state(false);
  #backIn = $state<string>();
  /** Under which this window leaves its letters, so that no other one takes them while it lives. */
  readonly #id = crypto.randomUUID();
  #lives = false;
  #left = false;
  #silent = false;

  /** @param tellTooLong told when letters did not fit into their note any more, and became notes of their own */
  constructor(notebook: Notebook, letters: Letters, tellTooLong: () => void) {
    this.#notebook = notebook;
    this.#letters = letters;
    this.#tellTooLong = tellTooLong;
  }

  /** Whether what an earlier window left is back in its note, or cannot be put there now. */
  get settled(): boolean {
    return this.#putBack;
  }

  /** The note in which is now what an earlier window left: the one somebody was writing when that vanished. */
  get backIn(): string | undefined {
    return this.#backIn;
  }

  /** How the notebook is now: what an earlier window left is put back as soon as it is open. */
  hear(kind: NotebookState['kind']): void {
    if (kind === 'opening') return;
    // What is open in this window was sealed aside by then, so nothing of it has to lie here as it is.
    if (kind === 'locked') return this.stored();
    const back = kind === 'open' ? this.#putAllBack().catch(() => undefined) : Promise.resolve();
    void back.then(() => (this.#putBack = true));
  }

  /**
   * Something was typed: until it is stored it lies in memory, since a window can be gone before it hears that it goes.
   * @param stored the text of the note as it is stored now
   */
  typed(editing: NoteEditing, stored: string): void {
    if (this.#silent || !this.#mayLeave()) return;
    if (!this.#lives) liveAs(this.#id);
    this.#lives = this.#left = true;
    this.#letters.leave(this.#id, editing.noteId, stored, editing.text);
  }

  /** The window may be about to vanish: saves at once, and leaves in memory what would come too late; see `typed`. */
  leave(editing: NoteEditing, stored: string): void {
    if (!editing.autosave.pending) return;
    this.typed(editing, stored);
    // Where the window lives on, as behind another tab, nothing stays in memory.
    void editing.autosave.flush().then(() => editing.autosave.pending || this.stored());
  }

  /** Everything typed is stored; what was left in memory is no longer needed. */
  stored(): void {
    if (this.#left) void this.#letters.drop([this.#id]);
    this.#left = false;
  }

  /** Somebody hides this window, or deleted everything: from now on nothing is left in memory. */
  leaveNothing(): void {
    this.#silent = true;
  }

  #mayLeave(): boolean {
    const kind = this.#notebook.state.current?.kind;
    // Memory is shared with ordinary windows, so first it must be known that there are none.
    if (inPrivateWindow()) return kind === 'open';
    // A view that goes because of a lock goes before the lock is heard here.
    return kind !== 'locked';
  }

  /** One window at a time, so that no other one takes for gone on what was only just put back. */
  #putAllBack(): Promise<void> {
    return exclusively('overture-last-letters', async () => {
      for (const { id } of await this.#letters.left()) {
        // oxlint-disable-next-line no-await-in-loop -- there is one, as a rule
        if (id !== this.#id) await onceGone(id, () => this.#putOneBack(id));
      }
    });
  }

  /** What cannot be put back now stays where it is, for the next window or the next unlocking. */
  async #putOneBack(id: string): Promise<void> {
    try {
      // Its window may have stored them in its last moment.
      const left = (await this.#letters.left()).find((one) => one.id === id);
      if (!left) return;
      const became = await this.#intoItsNote(left);
      const notes = became === 'its note' ? 0 : await this.#asNotes(left);
      await this.#letters.drop([left.id]);
      if (became === 'too long' || notes > 1) this.#tellTooLong();
    } catch {
      return;
    }
  }

  /** `elsewhere` where the note has gone on without them, or was never stored. */
  async #intoItsNote(left: UnsavedDelta): Promise<'its note' | 'elsewhere' | 'too long'> {
    const noteId = left.noteId ?? (await this.#noteBegunBy(left));
    if (noteId === undefined) return 'elsewhere';
    let binned = false;
    const amended = ({ text, updatedAt, binnedAt }: Note) => {
      binned = binnedAt !== undefined;
      if (hasDelta(text, left)) return text;
      return updatedAt <= left.at + UNDER_WAY && !binned ? withDelta(text, left) : undefined;
    };
    try {
      if (!(await this.#notebook.notes.amend(noteId, amended))) return 'elsewhere';
      if (!binned) this.#backIn = noteId;
      return 'its note';
    } catch (error) {
      if (error instanceof TooLong) return 'too long';
      throw error;
    }
  }

  /** @returns in how many notes they are */
  async #asNotes({ id, letters, at }: UnsavedDelta): Promise<number> {
    const pieces = splitIntoNotes(letters).filter((piece) => piece.trim() !== '');
    for (const [index, piece] of pieces.entries()) {
      // The first one newest, so that the list of notes shows them in their order.
      // oxlint-disable-next-line no-await-in-loop -- there is one, as a rule
      await this.#notebook.notes.addOnce(index === 0 ? id : `${id}-${index}`, piece, at - index);
    }
    if (pieces.length === 1) this.#backIn = id;
    return pieces.length;
  }

  /** The note that was being stored for the first time when its window vanished, if that came through. */
  async #noteBegunBy({ at, letters }: UnsavedDelta): Promise<string | undefined> {
    // The clock may have been set back since.
    const wait = Math.min(Math.max(at + FIRST_WRITE - Date.now(), 0), FIRST_WRITE);
    await new Promise((done) => setTimeout(done, wait));
    const all = await this.#notebook.everything();
    return all.find(
      ({ content }) =>
        content.kind === 'note' &&
        content.text !== '' &&
        Math.abs(content.createdAt - at) <= UNDER_WAY &&
        (letters.startsWith(content.text) || content.text.startsWith(letters)),
    )?.id;
  }
}
