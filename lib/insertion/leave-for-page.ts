import type { InsertionResult } from './page/insertion-result';
import { pendingResult } from './pending-result';
import { rememberInserted } from './remember-inserted';

/** Milliseconds after which a window that a browser does not close tells the result itself. */
const CLOSING = 2000;

/**
 * Leaves a result to be told when Overture is next opened, and closes this window, so that the browser gives the focus
 * back to the page. Resolves only where the window is still there after a while.
 */
export async function leaveForPage(words: string, result: InsertionResult): Promise<void> {
  await rememberInserted(result, () => pendingResult.setValue({ words, result }));
  window.close();
  await new Promise((done) => setTimeout(done, CLOSING));
  await pendingResult.removeValue();
}
