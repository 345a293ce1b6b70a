import { i18n } from '#i18n';
import type { InsertionResult, RefusalReason } from '@/lib/insertion/page/insertion-result';
import type { ToastMessage } from './toast.svelte';

const REFUSAL_TEXT: Record<RefusalReason, () => string> = {
  'nothing-focused': () => i18n.t('refused.nothingFocused'),
  password: () => i18n.t('refused.password'),
  'one-time-code': () => i18n.t('refused.oneTimeCode'),
  payment: () => i18n.t('refused.payment'),
  readonly: () => i18n.t('refused.readonly'),
  disabled: () => i18n.t('refused.disabled'),
  'not-text': () => i18n.t('refused.notText'),
  'too-long': () => i18n.t('refused.tooLong'),
  'cross-origin-frame': () => i18n.t('refused.crossOriginFrame'),
  'page-forbids': () => i18n.t('refused.pageForbids'),
  'no-permission': () => i18n.t('refused.noPermission'),
  gone: () => i18n.t('refused.gone'),
  busy: () => i18n.t('refused.busy'),
  empty: () => i18n.t('refused.empty'),
};

/** Returns the sentence and the tone in which a toast reports the result of an insertion. */
export function insertionResultText(result: InsertionResult): Pick<ToastMessage, 'text' | 'tone'> {
  switch (result.kind) {
    case 'inserted':
      return { tone: 'success', text: i18n.t('result.inserted') };
    case 'changed':
      return { tone: 'error', text: i18n.t('result.changed') };
    case 'refused':
      return { tone: 'error', text: REFUSAL_TEXT[result.reason]() };
    case 'unverified':
      return { tone: 'error', text: i18n.t('result.unverified') };
  }
}
