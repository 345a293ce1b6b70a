import { isTooLong } from '../records/record-limit';
import type { Draft, Note, Stored } from '../records/records';
import { inOrder } from './same-content';

/**
 * Gives the same id for the same text, so that taking it in again finds it. The id stands outside of the seal, so
 * nobody without the key may be able to tell the text by it.
 */
export type NameOf = (text: string) => Promise<string>;

/** Whether a record was once kept beside another: such names are without the hyphens of random ones. */
export const isConflictCopy = ({ id }: Stored): boolean => /^[\da-f]{32}$/.test(id);

/** Another version of a record, as a record of its own beside the one that is here. */
export async function conflictCopyOf(record: Stored, nameOf: NameOf): Promise<Stored> {
  return { ...record, id: await nameOf(inOrder([record.id, record.content])), revision: 1 };
}

/**
 * A draft as notes, for a field that holds other words already. One note, or two of a draft so long that the dates of
 * a note do not fit beside it.
 */
export async function notesOf({ field, text, updatedAt }: Draft, nameOf: NameOf): Promise<Stored<Note>[]> {
  const note = (part: string): Note => ({ kind: 'note', text: part, createdAt: updatedAt, updatedAt });
  const contents = isTooLong(note(text)) ? halves(text).map(note) : [note(text)];
  return Promise.all(
    contents.map(async (content) => ({
      id: await nameOf(inOrder(['draft', field, content.text])),
      revision: 1,
      content,
    })),
  );
}

/** Cut between two letters, never through one that takes two places. */
function halves(text: string): [string, string] {
  const middle = text.length >> 1;
  const cut = /[\uDC00-\uDFFF]/.test(text.charAt(middle)) ? middle + 1 : middle;
  return [text.slice(0, cut), text.slice(cut)];
}
