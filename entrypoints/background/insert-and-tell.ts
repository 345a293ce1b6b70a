import { browser } from '#imports';
import { insertIntoTab, type Target } from '@/lib/insertion/insert-into-tab';
import { lastWords } from '@/lib/insertion/last-words';
import { untoldResult } from '@/lib/insertion/untold-result';

/** Inserts from a gesture that has no window of its own; a result nobody would see is shown in the popup. */
export async function insertAndTell(target: Target, words: string): Promise<void> {
  const result = await insertIntoTab(target, words);
  if (result.kind === 'inserted') return;
  await untoldResult.setValue({ words, result });
  await browser.action.openPopup();
}

/** Inserts once more what went in last; with nothing to repeat, it opens the popup to choose from. */
export async function insertLast(tabId: number): Promise<void> {
  const words = await lastWords.getValue();
  await (words === null ? browser.action.openPopup() : insertAndTell({ tabId }, words));
}
