import { i18n } from '#i18n';
import type { InsertionResult, RefusalReason } from '@/lib/insertion/result';
import type { ToastMessage } from './toast.svelte';

const REFUSED: Record<RefusalReason, () => string> = {
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

/** What became of an insertion, in words a person can read. */
export function resultWords(result: InsertionResult): Pick<ToastMessage, 'text' | 'tone'> {
  switch (result.kind) {
    case 'inserted':
      return { tone: 'done', text: onMac() ? i18n.t('result.insertedMac') : i18n.t('result.inserted') };
    case 'changed':
      return { tone: 'trouble', text: i18n.t('result.changed') };
    case 'refused':
      return { tone: 'trouble', text: REFUSED[result.reason]() };
    case 'unverified':
      return { tone: 'trouble', text: i18n.t('result.unverified') };
  }
}

function onMac(): boolean {
  return /Mac/.test(navigator.userAgent);
}
