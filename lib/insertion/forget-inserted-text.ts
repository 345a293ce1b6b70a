import { lastInserted } from './last-inserted';
import { pendingResult } from './pending-result';

/** Removes inserted text from the browser's memory when the notebook locks or Overture is hidden, since it may be personal. */
export async function forgetInsertedText(): Promise<void> {
  await Promise.all([lastInserted.removeValue(), pendingResult.removeValue()]);
}
