import { storage } from '#imports';
import type { InsertionResult } from './page/insertion-result';

/** Counts how often inserted text was forgotten in this session of the browser. */
const forgettings = storage.defineItem<number>('session:forgettings', { fallback: 0 });

/** What was counted when the insertion of each result began, since two may be under way at once. */
const begunAt = new WeakMap<InsertionResult, number>();

/** Inserts, and notes of the result when that began. */
export async function countedInsertion(insert: () => Promise<InsertionResult>): Promise<InsertionResult> {
  const begun = await forgettings.getValue();
  const result = await insert();
  begunAt.set(result, begun);
  return result;
}

/**
 * Remembers something of an insertion, unless the notebook was locked or Overture hidden since it began: what was
 * forgotten then must not come back into memory when the page answers.
 * @returns whether it was remembered
 */
export async function rememberInserted(
  result: InsertionResult,
  remember: () => Promise<void>,
): Promise<boolean> {
  if ((await forgettings.getValue()) !== begunAt.get(result)) return false;
  await remember();
  return true;
}

/** Lets no insertion that is under way remember its text. */
export async function countForgetting(): Promise<void> {
  await forgettings.setValue((await forgettings.getValue()) + 1);
}
