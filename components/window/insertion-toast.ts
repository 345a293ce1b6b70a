import { i18n } from '#i18n';
import type { InsertionResult } from '@/lib/insertion/result';
import type { ToastState, ToastMessage } from './toast.svelte';
import type { Host } from './host';
import { resultWords } from './result-words';

/** Words on their way into a page, or the result of an insertion that was made elsewhere. */
export interface Insertion {
  words: string;
  result?: InsertionResult;
}

/** Who tells the person, and who asks them for one site; both belong to the window. */
export interface Telling {
  toast: ToastState;
  /** Asks to allow the site where the words were refused; `origin` where the browser told it. */
  askForSite: (words: string, origin: string | undefined) => void;
}

/**
 * Inserts words and says what became of them. Whatever did not arrive can be copied from the toast itself;
 * what could not be verified is copied at once, so that one paste repairs it.
 * @returns whether the words went in
 */
export async function insertAndTell(telling: Telling, host: Host, insertion: Insertion): Promise<boolean> {
  const { toast } = telling;
  const { words } = insertion;
  const result = insertion.result ?? (await host.insert(words));
  if (result.kind === 'unverified') {
    const copied = await host.copy(words).then(
      () => true,
      () => false,
    );
    toast.say({
      tone: 'trouble',
      text: i18n.t(copied ? 'result.unverifiedCopied' : 'result.unverified'),
    });
    return false;
  }
  const said = resultWords(result);
  toast.say(
    result.kind === 'refused'
      ? { ...said, actions: actions(telling, host, words, result), personal: true }
      : said,
  );
  return result.kind === 'inserted' || result.kind === 'changed';
}

/** Copies words and says whether that worked. */
export async function copyAndTell(toast: ToastState, host: Pick<Host, 'copy'>, words: string): Promise<void> {
  try {
    await host.copy(words);
    toast.say({ tone: 'done', text: i18n.t('result.copied') });
  } catch {
    toast.say({ tone: 'trouble', text: i18n.t('result.copyFailed') });
  }
}

function actions(
  { toast, askForSite }: Telling,
  host: Host,
  words: string,
  { reason, origin }: Extract<InsertionResult, { kind: 'refused' }>,
): ToastMessage['actions'] {
  const copy = { label: i18n.t('openers.copy'), run: () => void copyAndTell(toast, host, words) };
  const allow = { label: i18n.t('sites.allow'), run: () => askForSite(words, origin) };
  // A frame whose site nobody knows cannot be asked for.
  const canAsk = reason === 'no-permission' || (reason === 'cross-origin-frame' && origin);
  return canAsk ? [allow, copy] : [copy];
}
