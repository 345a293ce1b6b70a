import type { Place } from '@/components/shell/place';
import type { Note, Stored } from '@/lib/notebook/records';

type ToNotes = Extract<Place, { view: 'notes' }>;

/** Places that were arrived at: coming back to one, as after unlocking, must not open its note over another. */
const arrived = new WeakSet<ToNotes>();

/**
 * Does once what a link to the notes asks for: opens one note, or a new one.
 * @param notes all there are; undefined while they are not known, so call it again when they are
 */
export function arrive(
  place: ToNotes,
  notes: readonly Stored<Note>[] | undefined,
  open: (note?: Stored<Note>) => void,
): void {
  if (arrived.has(place)) return;
  if (place.noteId !== undefined) {
    if (!notes) return;
    const note = notes.find(({ id }) => id === place.noteId);
    if (note) open(note);
  } else if (place.write) open();
  arrived.add(place);
}
