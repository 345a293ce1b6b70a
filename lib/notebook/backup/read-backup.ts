import type { Stored } from '../records/records';
import { isAgeFile } from './age-format';
import { openAge } from './age-file';
import { BackupRefused } from './backup-refused';
import { BACKUP_LIMITS } from './backup-limits';
import { readPlainBackup } from './read-plain-backup';

/**
 * Reads the records of a backup, sealed or plain. That takes a while; `readBackupInWorker` does it in a worker.
 * @throws BackupRefused, with a reason that a person can be told
 */
export async function readBackup(bytes: Uint8Array, passphrase?: string): Promise<Stored[]> {
  if (bytes.length > BACKUP_LIMITS.file)
    throw new BackupRefused('too-large', 'The file is larger than a backup can be');
  if (!isAgeFile(bytes)) return readPlainBackup(bytes);
  if (passphrase === undefined) throw new BackupRefused('needs-passphrase', 'The file is sealed');
  return readPlainBackup(await openAge(bytes, passphrase));
}
