import { utf8 } from '@/lib/vault/crypto/bytes';
import type { Stored } from '../records/records';
import { LIMITS } from './limits';

/** More than stands around the records of a backup, and around the pieces of an age file. */
const AROUND = 1024;

/** Records in order, in parts of which a backup can be read again, sealed or not; one part as a rule. */
export function splitRecords(
  records: readonly Stored[],
  limits: Pick<typeof LIMITS, 'file' | 'records'> = LIMITS,
): Stored[][] {
  // An age file has 16 bytes more for each 64 KiB.
  const most = limits.file - AROUND - Math.ceil(limits.file / 4096);
  const parts: Stored[][] = [[]];
  let room = most;
  for (const record of records) {
    const length = lengthOf(record);
    if (room < length || parts.at(-1)!.length >= limits.records) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)!.push(record);
    room -= length;
  }
  return parts;
}

/** Its bytes in a backup, as deep as it stands there, with what divides it from the next. */
function lengthOf({ id, revision, content }: Stored): number {
  return utf8(JSON.stringify([[{ id, revision, content }]], undefined, 1)).length;
}
