import { lastWords } from './last-words';
import { untoldResult } from './untold-result';

/** Drops the words that lie in the browser's memory, since they may be personal: for locking and hiding. */
export async function forgetWords(): Promise<void> {
  await Promise.all([lastWords.removeValue(), untoldResult.removeValue()]);
}
