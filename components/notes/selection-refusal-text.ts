import { i18n } from '#i18n';
import type { SelectionRefusal } from '@/lib/inbox/selection';

const SENTENCES: Record<SelectionRefusal, () => string> = {
  'secret-field': () => i18n.t('keep.secretField'),
  'private-window': () => i18n.t('keep.privateWindow'),
  'too-long': () => i18n.t('keep.tooLong'),
  unreadable: () => i18n.t('keep.unreadable'),
};

/** Returns the sentence that says why a selection was not imported. */
export const selectionRefusalText = (reason: SelectionRefusal): string => SENTENCES[reason]();
