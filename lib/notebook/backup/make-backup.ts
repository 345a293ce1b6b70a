import { utf8, type Bytes } from '@/lib/vault/crypto/bytes';
import type { Stored } from '../records/records';
import { sealAge } from './age-file';
import { splitRecords } from './split-records';
import { writeBackup } from './write-backup';

/**
 * Makes the files of a backup, sealed with a passphrase or plain without one: one file as a rule, several where one
 * would be too large to be read again. Each is a complete backup of the records in it.
 */
export async function makeBackup(
  records: readonly Stored[],
  exportedAt: number,
  passphrase?: string,
): Promise<Bytes[]> {
  const files: Bytes[] = [];
  for (const part of splitRecords(records)) {
    const json = writeBackup(part, exportedAt);
    // oxlint-disable-next-line no-await-in-loop -- each needs 256 MiB
    files.push(passphrase === undefined ? utf8(json) : await sealAge(json, passphrase));
  }
  return files;
}
