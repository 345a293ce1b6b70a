import { storage } from '#imports';

/** The number of openers remembered, few enough to be looked through at a glance. */
const MOST = 12;

/**
 * Holds the ids of the openers used lately, the latest first. In memory only, and forgotten with the inserted text: which
 * words somebody chose tells what is between two people.
 */
const item = storage.defineItem<readonly string[]>('session:recentOpeners', { fallback: [] });

/** Remembers which openers were used lately, for as long as the text inserted last is remembered. */
export const recentOpeners = {
  getValue: () => item.getValue(),
  watch: (callback: (ids: readonly string[]) => void) => item.watch((ids) => callback(ids)),
  /** Puts an opener first. */
  async add(id: string): Promise<void> {
    const others = (await item.getValue()).filter((other) => other !== id);
    await item.setValue([id, ...others].slice(0, MOST));
  },
  /** Forgets all of them. */
  removeValue: () => item.removeValue(),
};
