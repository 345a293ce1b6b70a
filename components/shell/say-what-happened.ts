import { i18n } from '#i18n';
import type { InsertionResult } from '@/lib/insertion/result';
import type { Announcement } from './announcement.svelte';
import type { Doing } from './doing';
import { resultWords } from './result-words';

/**
 * Inserts words, or takes the result of an insertion made elsewhere, and says what became of them.
 * Whatever did not arrive can be copied from the announcement itself.
 */
export async function insertAndSay(
  announcement: Announcement,
  doing: Doing,
  { words, result }: { words: string; result?: InsertionResult },
): Promise<void> {
  const said = resultWords(result ?? (await doing.insert(words)));
  const copy = { label: i18n.t('openers.copy'), run: () => void copyAndSay(announcement, doing, words) };
  announcement.say(said.tone === 'done' ? said : { ...said, action: copy });
}

/** Copies words and says whether that worked. */
export async function copyAndSay(announcement: Announcement, doing: Doing, words: string): Promise<void> {
  try {
    await doing.copy(words);
    announcement.say({ tone: 'done', text: i18n.t('result.copied') });
  } catch {
    announcement.say({ tone: 'trouble', text: i18n.t('result.copyFailed') });
  }
}
