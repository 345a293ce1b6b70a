import { middleOf } from '@/lib/text/graphemes';
import { sortedJson } from '@/lib/text/sorted-json';
import { lineageOf } from './lineage';
import { isTooLong } from './record-limit';
import type { Content, Draft, Note, Stored } from './records';
import { withoutDays } from './without-days';

/**
 * Returns an id for a text: the same for the same text, so that importing it again finds it. The id stands outside of
 * the seal, so nobody without the key may be able to recognise the text by it; see `keyedHash`.
 */
export type HashText = (text: string) => Promise<string>;

/** Returns whether a record is a conflict copy: ids of `HashText` are without the hyphens of random ones. */
export const isConflictCopy = ({ id }: Stored): boolean => /^[\da-f]{32}$/.test(id);

/**
 * Returns another version of a record as a record of its own, to be stored next to the present one. Its lineage begins
 * with itself, so that the same copy, edited since, is known for one written over it.
 */
export async function conflictCopyOf(record: Stored, hashText: HashText): Promise<Stored> {
  const { content } = record;
  return copy(await hashText(sortedJson([record.id, withoutDays(content)])), content);
}

/**
 * Returns a draft as notes, for a field that holds another text already: one note, or two of a draft so long that it
 * would not fit into one together with the dates of a note.
 */
export async function draftAsNotes(
  { field, text, updatedAt }: Draft,
  hashText: HashText,
): Promise<Stored<Note>[]> {
  const note = (part: string): Note => ({ kind: 'note', text: part, createdAt: updatedAt, updatedAt });
  const contents = isTooLong(note(text)) ? halves(text).map(note) : [note(text)];
  return Promise.all(
    contents.map(async (content) =>
      copy(await hashText(sortedJson(['draft', field, content.text])), content),
    ),
  );
}

async function copy<C extends Content>(id: string, content: C): Promise<Stored<C>> {
  return { id, revision: 1, content, lineage: await lineageOf({ id, content }) };
}

/** Cuts a text in the middle, between two characters. */
function halves(text: string): [string, string] {
  const cut = middleOf(text);
  return [text.slice(0, cut), text.slice(cut)];
}
