import { i18n } from '#i18n';
import { errorText } from '@/components/vault/error-text';
import { BackupRefused, type BackupRefusal } from '@/lib/notebook/backup/backup-refused';

const SENTENCES: Record<BackupRefusal, () => string> = {
  'too-large': () => i18n.t('restore.tooLarge'),
  'not-a-backup': () => i18n.t('restore.notABackup'),
  newer: () => i18n.t('restore.newer'),
  damaged: () => i18n.t('restore.damaged'),
  'needs-passphrase': () => i18n.t('restore.wrongPassphrase'),
  'wrong-passphrase': () => i18n.t('restore.wrongPassphrase'),
  'too-costly': () => i18n.t('restore.tooCostly'),
};

/** Returns the sentences for a backup that was not imported: the reason, and the next step. */
export function backupRefusalText(error: unknown): string {
  if (error instanceof BackupRefused) return SENTENCES[error.reason]();
  // Browsers give these when a file was removed or changed between choosing and reading it.
  if (error instanceof DOMException && error.name.startsWith('Not')) return i18n.t('restore.unreadable');
  return errorText(error);
}
