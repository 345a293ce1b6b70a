import { browser } from '#imports';
import { insertIntoTab, type InsertionTarget } from '@/lib/insertion/insert-into-tab';
import { lastInserted } from '@/lib/insertion/last-inserted';
import { pendingResult } from '@/lib/insertion/pending-result';
import { rememberInserted } from '@/lib/insertion/remember-inserted';
import { settings } from '@/lib/settings/settings';
import { openSafetyCard } from '@/lib/windows/open-safety-card';

/**
 * Inserts a text for a gesture that has no window of its own, and opens the popup to report any result but success.
 * Leads to the question of safety instead, as every door to an opener does, until it was answered.
 */
export async function insertAndReport(target: InsertionTarget, words: string): Promise<void> {
  if (!(await settings.safetyCardSeen.getValue())) return openSafetyCard();
  const result = await insertIntoTab(target, words);
  if (result.kind === 'inserted') return;
  const isRemembered = await rememberInserted(result, () => pendingResult.setValue({ words, result }));
  if (isRemembered) await browser.action.openPopup();
}

/** Inserts the last text again, or opens the popup to choose one where there is none. */
export async function insertLast(tabId: number): Promise<void> {
  const words = await lastInserted.getValue();
  await (words === null ? browser.action.openPopup() : insertAndReport({ tabId }, words));
}
