import type { Stored } from '../records/records';
import { isAge } from './age-format';
import { openAge } from './age-file';
import { BackupRefused } from './backup-refused';
import { LIMITS } from './limits';
import { readPlainBackup } from './read-plain-backup';

/**
 * The records of a backup, sealed or plain. Takes a while; `readBackupInWorker` does it in a worker.
 * @throws BackupRefused, with a reason a person can be told
 */
export async function readBackup(bytes: Uint8Array, passphrase?: string): Promise<Stored[]> {
  if (bytes.length > LIMITS.file)
    throw new BackupRefused('too-large', 'The file is larger than a backup can be');
  if (!isAge(bytes)) return readPlainBackup(bytes);
  if (passphrase === undefined) throw new BackupRefused('needs-passphrase', 'The file is sealed');
  return readPlainBackup(await openAge(bytes, passphrase));
}
