import SearchableMap from 'minisearch/SearchableMap';
import { foldWord, searchTerms } from '@/lib/text/fold';
import { plainTokens } from '@/lib/text/word-tokens';

/** A text of an entry, and how much a word in it says of the entry. */
export interface WeightedText {
  text: string;
  weight: number;
}

/** What a language brings to a search: its forms of a word, and the words that say nothing. */
export interface SearchLanguage {
  /** Returns the stem of a folded word. */
  stem(word: string): string;
  /** Folded words that are looked for only where a query has no others. */
  stopWords: ReadonlySet<string>;
  /** Returns the folded words that mean the same. */
  alike(word: string): readonly string[];
}

/** How sure a match is of what was meant: the word or a form of it, another word for it, its beginning, a slip. */
const QUALITY = { form: 1, alike: 0.7, beginning: 0.6, slip: 0.5 };
/** Entries that fit less than this share of the best are left out. */
const LEAST_SHARE = 0.3;

/**
 * Ranks a few hundred entries by how well they fit a query: any of its words may match, in any form, and rare words
 * count more. The words are in MiniSearch's radix tree, which finds beginnings and near spellings.
 */
export class RankedIndex {
  /** The weight of each word in each entry, by the entry's place. */
  readonly #words = new SearchableMap<Map<number, number>>();
  readonly #language: SearchLanguage;
  readonly #size: number;

  /** @param entries the texts of each entry */
  constructor(entries: readonly (readonly WeightedText[])[], language: SearchLanguage) {
    this.#language = language;
    this.#size = entries.length;
    for (const [place, texts] of entries.entries())
      for (const { text, weight } of texts) {
        const words = plainTokens(text);
        for (const word of words.flatMap(searchTerms)) this.#add(word, place, weight);
        for (const pair of this.#pairs(words.map(foldWord))) this.#put(pair, place, weight);
      }
  }

  /** Returns the places of the entries that fit, best first. @returns undefined where the query has no words */
  find(query: string): number[] | undefined {
    const all = plainTokens(query).map(foldWord).filter(Boolean);
    const telling = all.filter((word) => !this.#language.stopWords.has(word));
    const words = telling.length > 0 ? telling : all;
    if (words.length === 0) return undefined;
    const scores = new Map<number, { sum: number; words: number }>();
    for (const word of words)
      for (const [place, score] of this.#match(word)) {
        const before = scores.get(place) ?? { sum: 0, words: 0 };
        scores.set(place, { sum: before.sum + score, words: before.words + 1 });
      }
    // "No" and "need" say little, "says no" and "don't need" say it all.
    for (const pair of this.#pairs(all)) {
      const places = this.#words.get(pair) ?? new Map<number, number>();
      for (const [place, weight] of places) {
        const before = scores.get(place) ?? { sum: 0, words: 1 };
        scores.set(place, { ...before, sum: before.sum + weight * this.#rarity(places) });
      }
    }
    // Who fits more of the words fits better than who fits one of them well.
    const ranked = [...scores].map(
      ([place, { sum, words: fitting }]) => [place, sum * (fitting / words.length) ** 1.5] as const,
    );
    const best = Math.max(...ranked.map(([, score]) => score));
    return ranked
      .filter(([, score]) => score >= best * LEAST_SHARE)
      .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
      .map(([place]) => place);
  }

  #add(word: string, place: number, weight: number): void {
    const { stem, alike } = this.#language;
    this.#put(word, place, weight);
    this.#put(stem(word), place, weight);
    for (const other of alike(word))
      for (const form of [other, stem(other)]) this.#put(form, place, weight * QUALITY.alike);
  }

  #put(word: string, place: number, weight: number): void {
    const places = this.#words.get(word) ?? new Map<number, number>();
    places.set(place, Math.max(places.get(place) ?? 0, weight));
    this.#words.set(word, places);
  }

  /** Returns every two words that follow one another, by their stems. */
  #pairs(words: readonly string[]): string[] {
    const stems = words.map((word) => this.#language.stem(word));
    return stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
  }

  /** Returns how much a word says that is in these entries: the fewer, the more. */
  #rarity(places: ReadonlyMap<number, number>): number {
    return Math.log(1 + this.#size / places.size);
  }

  /** Returns the best score of one word of a query in each entry. */
  #match(word: string): Map<number, number> {
    const best = new Map<number, number>();
    const take = (places: Map<number, number> | undefined, quality: number) => {
      if (!places) return;
      const rarity = this.#rarity(places);
      for (const [place, weight] of places)
        best.set(place, Math.max(best.get(place) ?? 0, quality * weight * rarity));
    };
    take(this.#words.get(word), QUALITY.form);
    take(this.#words.get(this.#language.stem(word)), QUALITY.form);
    if (word.length >= 2)
      for (const [found, places] of this.#words.atPrefix(word))
        if (found !== word) take(places, QUALITY.beginning);
    // Only what is found in no other way is taken for a slip; people rarely slip on the first letter.
    if (best.size === 0 && word.length >= 4)
      for (const [found, [places, slips]] of this.#words.fuzzyGet(word, word.length < 8 ? 1 : 2))
        if (found[0] === word[0]) take(places, QUALITY.slip / slips);
    return best;
  }
}
