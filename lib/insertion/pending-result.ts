import { storage } from '#imports';
import type { InsertionResult } from './page/insertion-result';

/**
 * Holds the result of an insertion that had no window to report it in (the context menu), until the popup reports it.
 * Session storage is memory: the text ends with the browser session. The key is `untoldResult` since the first version.
 */
export const pendingResult = storage.defineItem<{ words: string; result: InsertionResult } | null>(
  'session:untoldResult',
  { fallback: null },
);

/** Returns the pending result and removes it. */
export async function consumePendingResult() {
  const pending = await pendingResult.getValue();
  if (pending) await pendingResult.removeValue();
  return pending ?? undefined;
}
