import { lastInserted } from './last-inserted';
import { pendingResult } from './pending-result';
import { recentOpeners } from './recent-openers';
import { countForgetting } from './remember-inserted';

/** Removes inserted text, and which openers were used, from the browser's memory when the notebook locks or Overture is hidden, since it may be personal. */
export async function forgetInsertedText(): Promise<void> {
  await countForgetting();
  await Promise.all([lastInserted.removeValue(), pendingResult.removeValue(), recentOpeners.removeValue()]);
}
