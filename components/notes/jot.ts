import type { Note, Stored } from '@/lib/notebook/records/records';

/** How long after its last change a quick note goes on: long enough to look something up, short enough to be one thought. */
const GOES_ON = 10 * 60 * 1000;

/** The field under which the notebook keeps, sealed, which note the quick one is: a draft whose text is the note's id. */
export const QUICK_NOTE = 'quick-note';

/**
 * The note to go on with when the popup opens again; undefined where a new one begins.
 * @param noteId the quick note there was last
 * @param notes all there are, without the bin
 * @param now milliseconds since 1970
 */
export function jotToGoOnWith(
  noteId: string | undefined,
  notes: readonly Stored<Note>[],
  now: number,
): Stored<Note> | undefined {
  const note = notes.find(({ id }) => id === noteId);
  return note && now - note.content.updatedAt < GOES_ON ? note : undefined;
}
