import { utf8 } from '@/lib/vault/crypto/bytes';
import type { Stored } from '../records/records';
import { BACKUP_LIMITS } from './backup-limits';

/** More bytes than surround the records of a backup, and the chunks of an age file. */
const OVERHEAD = 1024;

/**
 * Splits records, in order, into parts whose backups are small enough to be read, sealed or not; one part as a rule.
 */
export function splitRecords(
  records: readonly Stored[],
  limits: Pick<typeof BACKUP_LIMITS, 'file' | 'records'> = BACKUP_LIMITS,
): Stored[][] {
  // An age file has 16 bytes more for each 64 KiB.
  const most = limits.file - OVERHEAD - Math.ceil(limits.file / 4096);
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

/** Returns the bytes of a record in a backup, with its indentation and the comma after it. */
function lengthOf({ id, revision, content, lineage }: Stored): number {
  return utf8(JSON.stringify([[{ id, revision, content, lineage }]], undefined, 1)).length;
}
