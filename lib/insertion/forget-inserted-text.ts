import { lastInserted } from './last-inserted';
import { namesForMenu } from './names-for-menu';
import { pendingResult } from './pending-result';
import { asksHeldUntil } from './held-asks';
import { recentOpeners } from './recent-openers';
import { countForgetting } from './remember-inserted';

/**
 * Removes inserted text, which openers were used and the couple's names from the browser's memory when the notebook
 * locks or Overture is hidden, since they are personal.
 */
export async function forgetInsertedText(): Promise<void> {
  await countForgetting();
  const personal = [lastInserted, pendingResult, recentOpeners, asksHeldUntil, namesForMenu];
  await Promise.all(personal.map((item) => item.removeValue()));
}
