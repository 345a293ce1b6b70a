import { i18n } from '#i18n';
import type { InsertionResult } from '@/lib/insertion/result';
import type { Announcement, Said } from './toast.svelte';
import type { Doing } from './host';
import { resultWords } from './result-words';

/** Words on their way into a page, or the result of an insertion that was made elsewhere. */
export interface Insertion {
  words: string;
  result?: InsertionResult;
}

/** Who tells the person, and who asks them for one site; both belong to the window. */
export interface Telling {
  announcement: Announcement;
  /** Asks to allow the site where the words were refused; `origin` where the browser told it. */
  askForSite: (words: string, origin: string | undefined) => void;
}

/**
 * Inserts words and says what became of them. Whatever did not arrive can be copied from the announcement itself;
 * what could not be verified is copied at once, so that one paste repairs it.
 * @returns whether the words went in
 */
export async function insertAndSay(telling: Telling, doing: Doing, insertion: Insertion): Promise<boolean> {
  const { announcement } = telling;
  const { words } = insertion;
  const result = insertion.result ?? (await doing.insert(words));
  if (result.kind === 'unverified') {
    const copied = await doing.copy(words).then(
      () => true,
      () => false,
    );
    announcement.say({
      tone: 'trouble',
      text: i18n.t(copied ? 'result.unverifiedCopied' : 'result.unverified'),
    });
    return false;
  }
  const said = resultWords(result);
  announcement.say(
    result.kind === 'refused'
      ? { ...said, actions: actions(telling, doing, words, result), personal: true }
      : said,
  );
  return result.kind === 'inserted' || result.kind === 'changed';
}

/** Copies words and says whether that worked. */
export async function copyAndSay(
  announcement: Announcement,
  doing: Pick<Doing, 'copy'>,
  words: string,
): Promise<void> {
  try {
    await doing.copy(words);
    announcement.say({ tone: 'done', text: i18n.t('result.copied') });
  } catch {
    announcement.say({ tone: 'trouble', text: i18n.t('result.copyFailed') });
  }
}

function actions(
  { announcement, askForSite }: Telling,
  doing: Doing,
  words: string,
  { reason, origin }: Extract<InsertionResult, { kind: 'refused' }>,
): Said['actions'] {
  const copy = { label: i18n.t('openers.copy'), run: () => void copyAndSay(announcement, doing, words) };
  const allow = { label: i18n.t('sites.allow'), run: () => askForSite(words, origin) };
  // A frame whose site nobody knows cannot be asked for.
  const canAsk = reason === 'no-permission' || (reason === 'cross-origin-frame' && origin);
  return canAsk ? [allow, copy] : [copy];
}
