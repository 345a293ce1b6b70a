import type { GuideCard } from '@/content/schema';

/** A suggestion of a guide card. */
export interface Suggestion {
  /** The card's id and the index on it, the same in every language, so that a tick outlives a change of the text. */
  id: string;
  text: string;
}

/** Returns the suggestions of a guide card, in order. */
export function suggestionsOf({ id, tryThis }: Pick<GuideCard, 'id' | 'tryThis'>): Suggestion[] {
  return tryThis.map((text, index) => ({ id: `${id}_${index}`, text }));
}
