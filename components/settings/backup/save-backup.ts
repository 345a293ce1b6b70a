import { i18n } from '#i18n';
import { errorText } from '@/components/vault/error-text';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Stored } from '@/lib/notebook/records/records';
import type { Bytes } from '@/lib/vault/crypto/bytes';
import { backupFileName, saveFile } from './save-file';

/** Makes the files of a backup. */
type MakeBackup = (
  records: readonly Stored[],
  exportedAt: number,
  passphrase: string | undefined,
  signal: AbortSignal,
) => Promise<Bytes[]>;

const makeInWorker: MakeBackup = async (...given) =>
  (await import('@/lib/notebook/backup/backup-in-worker')).makeBackupInWorker(...given);

/** Reports that the notebook is empty, of which no backup is made. */
class EmptyNotebook extends Error {}

/** Returns the sentences for an error while a copy was saved. */
export function saveBackupErrorText(error: unknown): string {
  return error instanceof EmptyNotebook ? i18n.t('backup.empty') : errorText(error);
}

/** Reads every record for a copy. @throws EmptyNotebook where there is none */
export async function readAllRecords(notebook: Notebook): Promise<Stored[]> {
  const records = await notebook.everything();
  if (records.length === 0) throw new EmptyNotebook('There is nothing yet');
  return records;
}

/**
 * Saves every record in one file, or in several where one would be too large to be restored.
 * @param passphrase seals the files; anybody can read a copy without one
 * @param make makes the files; tests replace it, since they have no worker
 * @returns the names of the files
 */
export async function saveBackup(
  notebook: Notebook,
  passphrase: string | undefined,
  signal: AbortSignal,
  make: MakeBackup = makeInWorker,
): Promise<string[]> {
  const now = new Date();
  const files = await make(await readAllRecords(notebook), now.getTime(), passphrase, signal);
  signal.throwIfAborted();
  const [extension, type] =
    passphrase === undefined
      ? (['json', 'application/json'] as const)
      : (['age', 'application/octet-stream'] as const);
  return files.map((file, at) => {
    const name = backupFileName(extension, now, { number: at + 1, of: files.length });
    saveFile(name, file, type);
    return name;
  });
}

/** Returns the sentence for the files that were saved. */
export function savedBackupText(names: readonly string[]): string {
  if (names.length === 1) return i18n.t('backup.saved', [names[0]!]);
  return i18n.t('backup.savedParts', [String(names.length), names[0]!, names.at(-1)!]);
}
