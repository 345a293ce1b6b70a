import type { UnsavedDeltas } from '@/components/window/host';
import type { Notebook } from '@/lib/notebook/notebook';
import type { NotebookState } from '@/lib/notebook/session/notebook-state';
import { withWebLock } from '@/lib/concurrency/with-web-lock';
import { inPrivateWindow } from '@/lib/windows/private-window';
import { holdWindowLock, whenWindowClosed } from '@/lib/inbox/window-liveness';
import type { NoteEditing } from './note-editing.svelte';
import { restoreUnsavedDelta } from './restore-unsaved-delta';

/** The name of the Web Lock for restoring; it is that of the first version, since pages of two versions may share it. */
const LOCK_NAME = 'overture-last-letters';

/**
 * Keeps the unsaved delta of a note in memory, so that no keystroke is lost when a window vanishes in the middle of a
 * word, and restores the deltas of windows that vanished before.
 */
export class UnsavedDeltaBuffer {
  readonly #notebook: Notebook;
  readonly #deltas: UnsavedDeltas;
  readonly #reportTooLong: () => void;
  #restoreFinished = $state(false);
  #restoredNoteId = $state<string>();
  /** The id of this window's delta and of its liveness lock, by which other windows leave the delta alone. */
  readonly #id = crypto.randomUUID();
  #lockHeld = false;
  #saved = false;
  #disabled = false;

  /** @param reportTooLong called when a delta did not fit into its note any more and became notes of its own */
  constructor(notebook: Notebook, deltas: UnsavedDeltas, reportTooLong: () => void) {
    this.#notebook = notebook;
    this.#deltas = deltas;
    this.#reportTooLong = reportTooLong;
  }

  /** Whether the deltas of earlier windows are restored, or cannot be restored now. */
  get restoreFinished(): boolean {
    return this.#restoreFinished;
  }

  /** The id of the note into which a delta was restored: the note somebody was writing when its window vanished. */
  get restoredNoteId(): string | undefined {
    return this.#restoredNoteId;
  }

  /** Follows the state of the notebook, and restores the deltas of earlier windows as soon as it is open. */
  follow(kind: NotebookState['kind']): void {
    if (kind === 'opening') return;
    // The open note of this window is sealed by then, so nothing of it has to stay in memory unsealed.
    if (kind === 'locked') return this.clear();
    const restored = kind === 'open' ? this.#restoreAll().catch(() => undefined) : Promise.resolve();
    void restored.then(() => (this.#restoreFinished = true));
  }

  /**
   * Saves the delta of a note in memory until it is stored, since a window can vanish before it receives any event.
   * @param stored the text of the note as it is stored now
   */
  save(editing: NoteEditing, stored: string): void {
    if (this.#disabled || !this.#maySave()) return;
    if (!this.#lockHeld) holdWindowLock(this.#id);
    this.#lockHeld = this.#saved = true;
    this.#deltas.save(this.#id, editing.noteId, stored, editing.text);
  }

  /** Stores the note at once, because the window may be about to vanish, and saves the delta in case that comes too late. */
  flush(editing: NoteEditing, stored: string): void {
    if (!editing.autosave.pending) return;
    this.save(editing, stored);
    // Where the window lives on, as behind another tab, nothing stays in memory.
    void editing.autosave.flush().then(() => editing.autosave.pending || this.clear());
  }

  /** Removes the delta of this window from memory, once its note is stored. */
  clear(): void {
    if (this.#saved) void this.#deltas.remove([this.#id]);
    this.#saved = false;
  }

  /** Stops saving deltas for good, once the person hid this window or deleted everything. */
  disable(): void {
    this.#disabled = true;
  }

  #maySave(): boolean {
    const kind = this.#notebook.state.current?.kind;
    // Memory is shared with ordinary windows, so the notebook has to be open, which it is only where there are none.
    if (inPrivateWindow()) return kind === 'open';
    // At a lock a view is removed before this class is told of the lock.
    return kind !== 'locked';
  }

  /** Restores the deltas of all closed windows under a lock, so that no other window restores one a second time. */
  #restoreAll(): Promise<void> {
    return withWebLock(LOCK_NAME, async () => {
      for (const { id } of await this.#deltas.list()) {
        // oxlint-disable-next-line no-await-in-loop -- there is one, as a rule
        if (id !== this.#id) await whenWindowClosed(id, () => this.#restoreOne(id));
      }
    });
  }

  /** Restores one delta. A delta that cannot be restored stays for the next window or the next unlocking. */
  async #restoreOne(id: string): Promise<void> {
    try {
      // Its window may have stored the note just before it closed.
      const delta = (await this.#deltas.list()).find((one) => one.id === id);
      if (!delta) return;
      const { noteId, tooLong } = await restoreUnsavedDelta(this.#notebook, delta);
      if (noteId !== undefined) this.#restoredNoteId = noteId;
      await this.#deltas.remove([id]);
      if (tooLong) this.#reportTooLong();
    } catch {
      return;
    }
  }
}
