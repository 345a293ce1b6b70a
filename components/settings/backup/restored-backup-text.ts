import { i18n } from '#i18n';
import type { BackupPart } from './save-file';

/** Returns the sentence for a restored file, which may be one of several. */
export function restoredBackupText({ number, of }: BackupPart): string {
  if (of === 1) return i18n.t('restore.taken');
  return i18n.t('restore.takenPart', [String(number), String(of)]);
}
