import { i18n } from '#i18n';
import type { SelectionRefusal } from '@/lib/inbox/selection';

const REFUSED: Record<SelectionRefusal, () => string> = {
  'secret-field': () => i18n.t('keep.secretField'),
  'private-window': () => i18n.t('keep.privateWindow'),
  'too-long': () => i18n.t('keep.tooLong'),
  unreadable: () => i18n.t('keep.unreadable'),
};

/** Why a selection was not kept, in words a person can read. */
export const refusalWords = (reason: SelectionRefusal): string => REFUSED[reason]();
