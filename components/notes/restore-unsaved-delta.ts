import type { Notebook } from '@/lib/notebook/notebook';
import { isNotebookError } from '@/lib/notebook/records/notebook-error';
import type { Note } from '@/lib/notebook/records/records';
import { splitIntoNotes } from '@/lib/inbox/split-into-notes';
import { hasDelta, withDelta, type UnsavedDelta } from '@/lib/inbox/unsaved-delta';

/** The longest time a write may take that was running when its window vanished, in milliseconds. */
const WRITE_TIMEOUT = 2000;
/** The time to wait for the first write of a note, in milliseconds, so that the note is not created twice. */
const FIRST_WRITE_TIMEOUT = 500;

/** Describes where a delta was restored. */
interface RestoredDelta {
  /** The id of the one note that holds it; undefined where it is in several notes or in the trash. */
  noteId: string | undefined;
  /** Whether it did not fit into its note any more, or into one note. */
  tooLong: boolean;
}

/**
 * Restores the delta of a window that vanished into its note, or as notes of its own where that note has changed since,
 * was never stored or has no room for it.
 * @throws NotebookError 'not-saved' and VaultError 'locked'
 */
export async function restoreUnsavedDelta(notebook: Notebook, delta: UnsavedDelta): Promise<RestoredDelta> {
  const noteId = delta.noteId ?? (await findNewNote(notebook, delta));
  const applied = noteId === undefined ? 'no-note' : await applyToNote(notebook, noteId, delta);
  if (applied === 'applied') return { noteId, tooLong: false };
  if (applied === 'in-trash') return { noteId: undefined, tooLong: false };
  const ids = await addAsNotes(notebook, delta);
  return { noteId: ids.length === 1 ? ids[0] : undefined, tooLong: applied === 'too-long' || ids.length > 1 };
}

/** Returns the id of the note that was being stored for the first time when its window vanished, if the write succeeded. */
async function findNewNote(notebook: Notebook, { at, inserted }: UnsavedDelta): Promise<string | undefined> {
  // The clock may have been set back since.
  const wait = Math.min(Math.max(at + FIRST_WRITE_TIMEOUT - Date.now(), 0), FIRST_WRITE_TIMEOUT);
  await new Promise((done) => setTimeout(done, wait));
  const all = await notebook.everything();
  return all.find(
    ({ content }) =>
      content.kind === 'note' &&
      content.text !== '' &&
      Math.abs(content.createdAt - at) <= WRITE_TIMEOUT &&
      (inserted.startsWith(content.text) || content.text.startsWith(inserted)),
  )?.id;
}

/** Applies a delta to its note. @returns `no-note` where the note has changed since, `in-trash` where the deleted note holds it already */
async function applyToNote(
  notebook: Notebook,
  noteId: string,
  delta: UnsavedDelta,
): Promise<'applied' | 'in-trash' | 'no-note' | 'too-long'> {
  let inTrash = false;
  const amended = ({ text, updatedAt, binnedAt }: Note) => {
    inTrash = binnedAt !== undefined;
    if (hasDelta(text, delta)) return text;
    return updatedAt <= delta.at + WRITE_TIMEOUT && !inTrash ? withDelta(text, delta) : undefined;
  };
  try {
    if (!(await notebook.notes.amend(noteId, amended))) return 'no-note';
    return inTrash ? 'in-trash' : 'applied';
  } catch (error) {
    if (isNotebookError(error, 'too-long')) return 'too-long';
    throw error;
  }
}

/** Adds the text of a delta as notes of its own. @returns the ids of the notes */
async function addAsNotes(notebook: Notebook, { id, inserted, at }: UnsavedDelta): Promise<string[]> {
  const pieces = splitIntoNotes(inserted).filter((piece) => piece.trim() !== '');
  const ids = pieces.map((_, index) => (index === 0 ? id : `${id}-${index}`));
  for (const [index, piece] of pieces.entries()) {
    // The first piece is the newest note, so that the list shows the pieces in their order.
    // oxlint-disable-next-line no-await-in-loop -- there is one, as a rule
    await notebook.notes.addOnce(ids[index]!, piece, at - index);
  }
  return ids;
}
