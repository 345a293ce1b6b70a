import { foldWord } from '@/lib/text/fold';
import { plainTokens } from '@/lib/text/word-tokens';

/** What a language brings to a search: the words that say little, and those that mean the same. */
export interface SearchLanguage {
  /** Folded words that say little beside others. */
  stopWords: ReadonlySet<string>;
  /** Returns the name of the group of words that mean the same, of which this folded word is one. */
  groupOf(word: string): string | undefined;
}

/** Returns the folded words of a text, in order; none of them is empty. */
export const foldedWords = (text: string): string[] => plainTokens(text).map(foldWord).filter(Boolean);

/**
 * Returns the language that these lists describe.
 * @param stopWords words that say little, parted by spaces
 * @param alike groups of words that mean the same, each parted by spaces
 */
export function searchLanguage(stopWords: string, alike: readonly string[]): SearchLanguage {
  const groups = new Map<string, string>();
  for (const group of alike) {
    const words = foldedWords(group);
    for (const word of words) if (!groups.has(word)) groups.set(word, `=${words[0]}`);
  }
  return { stopWords: new Set(foldedWords(stopWords)), groupOf: (word) => groups.get(word) };
}
