import { storage } from '#imports';
import type { InsertionResult } from './result';

/**
 * The result of an insertion that had no window to tell it in (the context menu), until the popup has told it.
 * Session storage is memory: the words are gone when the browser closes.
 */
export const untoldResult = storage.defineItem<{ words: string; result: InsertionResult } | null>(
  'session:untoldResult',
  { fallback: null },
);

/** The untold result, once. */
export async function takeUntoldResult() {
  const untold = await untoldResult.getValue();
  if (untold) await untoldResult.removeValue();
  return untold ?? undefined;
}
