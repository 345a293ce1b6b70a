import { toHex, utf8 } from '@/lib/vault/bytes';
import { isTooLong } from '../longest-record';
import type { Draft, Note, Stored } from '../records';
import { inOrder } from './same-content';

/** Another version of a record, as a record of its own beside the one that is here. */
export async function besideOf(record: Stored): Promise<Stored> {
  return { ...record, id: await idOf([record.id, record.content]), revision: 1 };
}

/**
 * A draft as notes, for a field that holds other words already. One note, or two of a draft so long that the dates of
 * a note do not fit beside it.
 */
export async function notesOf({ field, text, updatedAt }: Draft): Promise<Stored<Note>[]> {
  const note = (part: string): Note => ({ kind: 'note', text: part, createdAt: updatedAt, updatedAt });
  const contents = isTooLong(note(text)) ? halves(text).map(note) : [note(text)];
  return Promise.all(
    contents.map(async (content) => ({
      id: await idOf(['draft', field, content.text]),
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

/** The same for the same version, so that taking it in again finds it. */
async function idOf(version: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(inOrder(version)));
  return toHex(new Uint8Array(digest)).slice(0, 32);
}
