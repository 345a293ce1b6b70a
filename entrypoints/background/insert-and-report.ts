import { browser } from '#imports';
import { insertIntoTab, type InsertionTarget } from '@/lib/insertion/insert-into-tab';
import { lastInserted } from '@/lib/insertion/last-inserted';
import { pendingResult } from '@/lib/insertion/pending-result';

/** Inserts a text for a gesture that has no window of its own, and opens the popup to report any result but success. */
export async function insertAndReport(target: InsertionTarget, words: string): Promise<void> {
  const result = await insertIntoTab(target, words);
  if (result.kind === 'inserted') return;
  await pendingResult.setValue({ words, result });
  await browser.action.openPopup();
}

/** Inserts the last text again, or opens the popup to choose one where there is none. */
export async function insertLast(tabId: number): Promise<void> {
  const words = await lastInserted.getValue();
  await (words === null ? browser.action.openPopup() : insertAndReport({ tabId }, words));
}
