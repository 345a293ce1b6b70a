import { i18n } from '#i18n';
import { troubleWords } from '@/components/vault/trouble-words';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Stored } from '@/lib/notebook/records/records';
import type { Bytes } from '@/lib/vault/crypto/bytes';
import { backupName, saveFile } from './save-file';

type Make = (
  records: readonly Stored[],
  exportedAt: number,
  passphrase: string | undefined,
  signal: AbortSignal,
) => Promise<Bytes[]>;

const aside: Make = async (...given) =>
  (await import('@/lib/notebook/backup/backup-in-worker')).makeBackupInWorker(...given);

/** An empty notebook makes no backup. */
class NothingToSave extends Error {}

/** What kept a copy from being saved. */
export function savingTrouble(error: unknown): string {
  return error instanceof NothingToSave ? i18n.t('backup.empty') : troubleWords(error);
}

/** Every record, for a copy of them. @throws NothingToSave */
export async function somethingToSave(notebook: Notebook): Promise<Stored[]> {
  const records = await notebook.everything();
  if (records.length === 0) throw new NothingToSave('There is nothing yet');
  return records;
}

/**
 * Saves everything: as one file, or as several where one would be too large to be restored.
 * @param passphrase seals it; a copy without one is for everybody's eyes
 * @param make makes the files; a test has no worker to do it in
 * @returns the names of the files
 */
export async function saveBackup(
  notebook: Notebook,
  passphrase: string | undefined,
  signal: AbortSignal,
  make: Make = aside,
): Promise<string[]> {
  const now = new Date();
  const files = await make(await somethingToSave(notebook), now.getTime(), passphrase, signal);
  signal.throwIfAborted();
  const [extension, type] =
    passphrase === undefined
      ? (['json', 'application/json'] as const)
      : (['age', 'application/octet-stream'] as const);
  return files.map((file, at) => {
    const name = backupName(extension, now, { number: at + 1, of: files.length });
    saveFile(name, file, type);
    return name;
  });
}

/** What to say of the files that were saved. */
export function savedWords(names: readonly string[]): string {
  if (names.length === 1) return i18n.t('backup.saved', [names[0]!]);
  return i18n.t('backup.savedParts', [String(names.length), names[0]!, names.at(-1)!]);
}
