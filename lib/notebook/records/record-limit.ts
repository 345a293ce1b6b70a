import { utf8 } from '@/lib/vault/crypto/bytes';
import type { Content } from './records';

/**
 * How long what somebody writes into one record may be, in bytes of JSON in UTF-8: about 45 000 words. Enough for any
 * entry and for most chats that somebody keeps; one number for the notebook and for its backups, so that whatever is
 * saved can also be restored.
 */
export const LONGEST_RECORD = 256 * 1024;

/** What is set on a record rather than written into it: it must not keep a long one from being deleted or finished. */
const MARKS: ReadonlySet<string> = new Set([
  'binnedAt',
  'at',
  'finishedAt',
  'reply',
  'repliedAt',
  'holdLifted',
]);

/**
 * Whether more was written into a record than one can hold.
 * @param before what it held; one that was too long already may be shortened
 */
export function isTooLong(content: Content, before?: Content): boolean {
  const length = lengthOf(content);
  return length > LONGEST_RECORD && (!before || length > lengthOf(before));
}

function lengthOf(content: Content): number {
  const written = Object.entries(content).filter(([name]) => !MARKS.has(name));
  return utf8(JSON.stringify(Object.fromEntries(written))).length;
}
