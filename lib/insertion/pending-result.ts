import { storage } from '#imports';
import type { InsertionResult } from './page/insertion-result';

/** The result of an insertion that is still to be reported, with its text. */
export interface PendingResult {
  words: string;
  result: InsertionResult;
}

/**
 * Holds the result of an insertion that had no window to report it in (the context menu), or whose popup closed so that
 * the person can type on, until the popup reports it when it is next opened.
 * Session storage is memory: the text ends with the browser session. The key is `untoldResult` since the first version.
 */
export const pendingResult = storage.defineItem<PendingResult | null>('session:untoldResult', {
  fallback: null,
});

/** Returns the pending result and removes it. */
export async function consumePendingResult() {
  const pending = await pendingResult.getValue();
  if (pending) await pendingResult.removeValue();
  return pending ?? undefined;
}
