import type { GuideCard } from '@/content/schema';

/** One thing a guide card suggests to try. */
export interface Suggestion {
  /** The card's id and the place on it, the same in every language, so that a tick outlives a change of words. */
  id: string;
  text: string;
}

/** What a guide card suggests to try, in its order. */
export function suggestionsOf({ id, tryThis }: Pick<GuideCard, 'id' | 'tryThis'>): Suggestion[] {
  return tryThis.map((text, place) => ({ id: `${id}_${place}`, text }));
}
