import type { Note, Stored } from '@/lib/notebook/records/records';

/**
 * The time after its last change within which a quick note is continued, in milliseconds: long enough to look something
 * up, short enough to be one thought.
 */
const CONTINUE_WITHIN = 10 * 60 * 1000;

/** The field under which the notebook stores, sealed, the id of the quick note: a draft whose text is that id. */
export const QUICK_NOTE_DRAFT = 'quick-note';

/**
 * Returns the note to continue when the popup opens again; undefined where a new one begins.
 * @param noteId the id of the last quick note
 * @param notes all notes, without the trash
 * @param now milliseconds since 1970
 */
export function quickNoteToContinue(
  noteId: string | undefined,
  notes: readonly Stored<Note>[],
  now: number,
): Stored<Note> | undefined {
  const note = notes.find(({ id }) => id === noteId);
  return note && now - note.content.updatedAt < CONTINUE_WITHIN ? note : undefined;
}
