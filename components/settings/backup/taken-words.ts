import { i18n } from '#i18n';
import type { Part } from './save-file';

/** What to say once a file is restored, which may be one of several. */
export function takenWords({ number, of }: Part): string {
  if (of === 1) return i18n.t('restore.taken');
  return i18n.t('restore.takenPart', [String(number), String(of)]);
}
