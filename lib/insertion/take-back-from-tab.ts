import { browser } from '#imports';
import { lastTarget } from './insert-into-tab';
import { lastInserted } from './last-inserted';
import { answerOf } from './page-answer';

/** The global that `take-back.js` defines in its isolated world, where the page cannot see it. */
interface TakeBackWorld {
  overtureTakeBack(text: string): Promise<boolean>;
}

/**
 * Takes back the phrase that this page inserted last, in the tab and the frame in which it did, and forgets it as the
 * text inserted last: what was taken back was not said. Never throws.
 * @returns whether the field was read as it had been before; false where it has changed, navigated or gone since
 */
export async function takeBackFromTab(text: string): Promise<boolean> {
  const target = lastTarget();
  if (!target) return false;
  try {
    await browser.scripting.executeScript({ target, files: ['/take-back.js'] });
  } catch {
    return false;
  }
  const call = browser.scripting.executeScript({
    target,
    func: (phrase: string) => (globalThis as unknown as TakeBackWorld).overtureTakeBack(phrase),
    args: [text],
  });
  const isGone = (await answerOf(call)) === true;
  if (isGone && (await lastInserted.getValue()) === text) await lastInserted.removeValue();
  return isGone;
}
