import { storage } from '#imports';

/** Counts how often inserted text was forgotten in this session of the browser. */
const forgettings = storage.defineItem<number>('session:forgettings', { fallback: 0 });

/** What was counted when this page of Overture began the insertion it made last. */
let begun = 0;

/** Notes that an insertion begins. */
export async function beginInsertion(): Promise<void> {
  begun = await forgettings.getValue();
}

/**
 * Remembers something of the insertion that was begun last, unless the notebook was locked or Overture hidden meanwhile:
 * what was forgotten then must not come back into memory when the page answers.
 * @returns whether it was remembered
 */
export async function rememberInserted(remember: () => Promise<void>): Promise<boolean> {
  if ((await forgettings.getValue()) !== begun) return false;
  await remember();
  return true;
}

/** Lets no insertion that is under way remember its text. */
export async function countForgetting(): Promise<void> {
  await forgettings.setValue((await forgettings.getValue()) + 1);
}
