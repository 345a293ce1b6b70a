import { utf8 } from '@/lib/vault/crypto/bytes';
import type { Content } from './records';

/**
 * Limits how much a person can write into one record, in bytes of JSON in UTF-8: about 45 000 words, enough for any
 * entry and for most chats that somebody stores. The notebook and its backups share this limit, so that whatever is
 * saved can also be restored.
 */
export const MAX_RECORD_BYTES = 256 * 1024;

/** Limits the ids in one record, of starred openers or ticked suggestions. */
export const MAX_IDS = 10_000;

/** Fields that are set rather than written. They must not prevent a long record from being deleted or finished. */
const UNCOUNTED: ReadonlySet<string> = new Set([
  'binnedAt',
  'dueOn',
  'at',
  'finishedAt',
  'startedOn',
  'triedOn',
  'reply',
  'repliedOn',
  'repliedAt',
  'holdLifted',
]);

/**
 * Returns whether a record holds more than `MAX_RECORD_BYTES`.
 * @param before the stored content: a record that is too long already may be shortened
 */
export function isTooLong(content: Content, before?: Content): boolean {
  const length = lengthOf(content);
  return length > MAX_RECORD_BYTES && (!before || length > lengthOf(before));
}

function lengthOf(content: Content): number {
  const written = Object.entries(content).filter(([name]) => !UNCOUNTED.has(name));
  return utf8(JSON.stringify(Object.fromEntries(written))).length;
}
