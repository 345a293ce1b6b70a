import { browser } from '#imports';
import { lastTarget } from './insert-into-tab';
import { answerOf } from './page-answer';

/** The global that `take-back.js` defines in its isolated world, where the page cannot see it. */
interface TakeBackWorld {
  overtureTakeBack(text: string): Promise<boolean>;
}

/**
 * Takes back the phrase that this page inserted last, in the tab and the frame in which it did. Never throws.
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
  return (await answerOf(call)) === true;
}
