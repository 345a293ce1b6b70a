import { i18n } from '#i18n';
import type { InsertionResult } from '@/lib/insertion/page/insertion-result';
import { copyWithToast } from './copy-with-toast';
import type { Host } from './host';
import { insertionResultText } from './insertion-result-text';
import type { ToastMessage, ToastState } from './toast.svelte';

/** Describes a text to insert, or the result of an insertion that was made elsewhere and is only to be reported. */
export interface InsertionRequest {
  text: string;
  result?: InsertionResult;
}

/** Describes where the result of an insertion is reported; both members belong to the window. */
export interface InsertionReporter {
  toast: ToastState;
  /** Asks the person to allow the site that refused the text. @param origin undefined where the browser does not tell it */
  askForSite: (text: string, origin: string | undefined) => void;
}

/**
 * Inserts a text and reports the result in a toast. A text that did not arrive can be copied from the toast; a text whose
 * arrival could not be verified is copied at once, so that one paste repairs it.
 * @returns whether the text went in
 */
export async function insertWithToast(
  reporter: InsertionReporter,
  host: Host,
  { text, result: earlier }: InsertionRequest,
): Promise<boolean> {
  const { toast } = reporter;
  const result = earlier ?? (await host.insert(text));
  if (result.kind === 'unverified') {
    const copied = await host.copy(text).then(
      () => true,
      () => false,
    );
    toast.show({
      tone: 'error',
      text: i18n.t(copied ? 'result.unverifiedCopied' : 'result.unverified'),
    });
    return false;
  }
  const message = insertionResultText(result);
  toast.show(
    result.kind === 'refused'
      ? { ...message, actions: actionsAfterRefusal(reporter, host, text, result), personal: true }
      : message,
  );
  return result.kind === 'inserted' || result.kind === 'changed';
}

function actionsAfterRefusal(
  { toast, askForSite }: InsertionReporter,
  host: Host,
  text: string,
  { reason, origin }: Extract<InsertionResult, { kind: 'refused' }>,
): ToastMessage['actions'] {
  const copy = { label: i18n.t('openers.copy'), run: () => void copyWithToast(toast, host, text) };
  const allow = { label: i18n.t('sites.allow'), run: () => askForSite(text, origin) };
  // A frame whose site nobody knows cannot be asked for.
  const canAsk = reason === 'no-permission' || (reason === 'cross-origin-frame' && origin);
  return canAsk ? [allow, copy] : [copy];
}
