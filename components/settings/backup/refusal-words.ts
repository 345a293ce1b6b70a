import { i18n } from '#i18n';
import { troubleWords } from '@/components/vault/trouble-words';
import { BackupRefused, type Refusal } from '@/lib/notebook/backup/backup-refused';

const WORDS: Record<Refusal, () => string> = {
  'too-large': () => i18n.t('restore.tooLarge'),
  'not-a-backup': () => i18n.t('restore.notABackup'),
  newer: () => i18n.t('restore.newer'),
  damaged: () => i18n.t('restore.damaged'),
  'needs-passphrase': () => i18n.t('restore.wrongPassphrase'),
  'wrong-passphrase': () => i18n.t('restore.wrongPassphrase'),
  'too-costly': () => i18n.t('restore.tooCostly'),
};

/** Why a backup was not taken in, and what to do. */
export function refusalWords(error: unknown): string {
  if (error instanceof BackupRefused) return WORDS[error.reason]();
  // What browsers say when a file went away or changed between choosing and reading.
  if (error instanceof DOMException && error.name.startsWith('Not')) return i18n.t('restore.unreadable');
  return troubleWords(error);
}
