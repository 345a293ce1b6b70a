import SearchableMap from 'minisearch/SearchableMap';
import { nearSpellings } from './near-spellings';
import { wordStem } from './word-stem';
import { foldedWords, type SearchLanguage } from './search-language';

/** A text that leads to a subject, and how much it says of that subject. */
export interface Passage {
  /** What the text leads to: anything with a name. */
  subject: string;
  text: string;
  /** How much a word in it says. */
  weight: number;
  /** Whether it is a phrase as somebody would type it, so that words of it which were not typed count against it. */
  phrase: boolean;
}

/** How sure a match is of what was meant: the word, a form of it, another word for it, its beginning, a slip. */
const QUALITY = { word: 1, form: 0.95, alike: 0.75, beginning: 0.6, slip: 0.7 };
/** What a word that says little counts beside one that says something. */
const STOP_WORD = 0.25;
/** What two words count that follow one another as in the passage, beside one of them: "says no" says more than "no". */
const PAIR = 0.5;
/** How much the best passage of a subject leaves to the others of it. */
const FURTHER = 0.2;
/** The share of a phrase's worth that it keeps however little of it was typed. */
const LEAST_MEANT = 0.35;
/** A word in more than this share of the passages finds none by itself beside rarer ones, and only adds to theirs. */
const COMMON = 0.05;

/** The letters in which two words have to begin alike to resemble one another at all. */
const SHORTEST_BEGINNING = 3;

/** One word of a query: how much it tells, and how well each passage has it. */
interface WordMatch {
  tells: number;
  passages: ReadonlyMap<number, number>;
}

/**
 * Ranks subjects by how well a few thousand short passages about them fit a query: any of its words may match, in any
 * form, rare words count more, and so do words that stand together. The vocabulary is in MiniSearch's radix tree, which
 * finds beginnings and near spellings.
 */
export class PhraseIndex {
  readonly #language: SearchLanguage;
  readonly #passages: readonly Passage[];
  /** The places of the passages that have a term: a word, its stem, its group, or a pair of words. */
  readonly #places = new Map<string, number[]>();
  readonly #vocabulary = new SearchableMap<true>();
  /** The terms of each word of the vocabulary. */
  readonly #terms = new Map<string, readonly string[]>();
  /** How much all words of a passage tell together. */
  readonly #tellsAll: Float64Array;
  /** The words matched last: each keystroke changes one of them. */
  #matched = new Map<string, WordMatch>();

  constructor(passages: readonly Passage[], language: SearchLanguage) {
    this.#language = language;
    this.#passages = passages;
    const words = passages.map(({ text }) => foldedWords(text));
    for (const word of new Set(words.flat())) {
      this.#vocabulary.set(word, true);
      this.#terms.set(word, this.#termsOf(word));
    }
    for (const [place, each] of words.entries()) {
      for (const word of each) for (const term of this.#termsOf(word)) this.#put(term, place);
      for (const pair of this.#pairsOf(each)) this.#put(pair, place);
    }
    const tells = new Map(this.#terms.keys().map((word) => [word, this.#tells(word)]));
    this.#tellsAll = Float64Array.from(words, (each) =>
      each.reduce((sum, word) => sum + tells.get(word)!, 0),
    );
  }

  /** Returns whether a folded word is in a passage. */
  has(word: string): boolean {
    return this.#terms.has(word);
  }

  /**
   * Scores the subjects that fit a query.
   * @param unfinished whether the last word may go on
   * @returns undefined where the query has no words
   */
  find(query: string, unfinished = true): Map<string, number> | undefined {
    const words = foldedWords(query);
    if (words.length === 0) return undefined;
    const matches = this.#match(words, unfinished);
    const together = new Map<number, number>();
    for (const pair of this.#pairsOf(words)) {
      const places = this.#places.get(pair) ?? [];
      const tells = PAIR * this.#rarity(places.length);
      for (const place of places) together.set(place, (together.get(place) ?? 0) + tells);
    }
    const all = matches.reduce((sum, { tells }) => sum + tells, 0);
    const scores = new Map<number, number>();
    for (const place of this.#candidates(matches, together)) {
      const fit = matches.reduce((sum, { tells, passages }) => sum + tells * (passages.get(place) ?? 0), 0);
      const { weight, phrase } = this.#passages[place]!;
      const meant = phrase ? LEAST_MEANT + (1 - LEAST_MEANT) * Math.min(1, fit / this.#tellsAll[place]!) : 1;
      scores.set(place, weight * (fit + (together.get(place) ?? 0)) * (fit / all) * meant);
    }
    return this.#bySubject(scores);
  }

  /** Scores the subjects by how far the words of a query begin as theirs do, for one that fits none of them. */
  findBeginnings(query: string): Map<string, number> {
    const scores = new Map<number, number>();
    for (const word of foldedWords(query))
      for (let length = word.length; length >= SHORTEST_BEGINNING; length--) {
        const longer = [...this.#vocabulary.atPrefix(word.slice(0, length)).keys()];
        for (const each of longer)
          for (const place of this.#places.get(each) ?? [])
            scores.set(place, (scores.get(place) ?? 0) + length / word.length);
        if (longer.length > 0) break;
      }
    return this.#bySubject(scores);
  }

  /** Returns the passages to be scored: those with a telling word or a pair, and only where there are none, all others. */
  #candidates(matches: readonly WordMatch[], together: ReadonlyMap<number, number>): ReadonlySet<number> {
    const common = this.#passages.length * COMMON;
    const candidates = new Set(together.keys());
    for (const { passages } of matches)
      if (passages.size <= common) for (const place of passages.keys()) candidates.add(place);
    if (candidates.size === 0)
      for (const { passages } of matches) for (const place of passages.keys()) candidates.add(place);
    return candidates;
  }

  /** Sums the passages of each subject: the best counts whole, the others a little. */
  #bySubject(scores: ReadonlyMap<number, number>): Map<string, number> {
    const best = new Map<string, number>();
    const sums = new Map<string, number>();
    for (const [place, score] of scores) {
      const { subject } = this.#passages[place]!;
      best.set(subject, Math.max(best.get(subject) ?? 0, score));
      sums.set(subject, (sums.get(subject) ?? 0) + score);
    }
    for (const [subject, score] of best)
      best.set(subject, score + FURTHER * Math.min(sums.get(subject)! - score, score));
    return best;
  }

  /** Matches each word once; those of the keystroke before are remembered. */
  #match(words: readonly string[], unfinished: boolean): WordMatch[] {
    const matched = new Map<string, WordMatch>();
    for (const word of words) {
      const goesOn = unfinished && word === words.at(-1);
      const key = goesOn ? `${word}…` : word;
      if (!matched.has(key)) matched.set(key, this.#matched.get(key) ?? this.#matchOf(word, goesOn));
    }
    this.#matched = matched;
    return [...matched.values()];
  }

  #matchOf(word: string, goesOn: boolean): WordMatch {
    const passages = new Map<number, number>();
    const take = (term: string, quality: number) => {
      for (const place of this.#places.get(term) ?? [])
        if ((passages.get(place) ?? 0) < quality) passages.set(place, quality);
    };
    const takeAll = ([itself, stem, group]: readonly string[], sure: number) => {
      take(itself!, sure * QUALITY.word);
      take(stem!, sure * QUALITY.form);
      if (group) take(group, sure * QUALITY.alike);
    };
    takeAll(this.#termsOf(word), 1);
    const known = passages.size > 0;
    if ((goesOn && word.length >= 2) || (!known && word.length >= 3))
      for (const [longer] of this.#vocabulary.atPrefix(word))
        if (longer !== word) take(longer, known ? QUALITY.beginning / 2 : QUALITY.beginning);
    if (passages.size === 0)
      for (const near of nearSpellings(this.#vocabulary, word))
        if (this.has(near)) takeAll(this.#termsOf(near), QUALITY.slip);
    if (known) return { tells: this.#tells(word), passages };
    // A word that nothing has says that nothing fits well.
    return { tells: this.#rarity(Math.max(passages.size, 3)) * (passages.size > 0 ? 1 : 0.5), passages };
  }

  /** Returns the terms under which a word is found: itself, its stem, and the group of words that mean the same. */
  #termsOf(word: string): readonly string[] {
    const terms = this.#terms.get(word);
    if (terms) return terms;
    const stem = wordStem(word);
    const group = this.#language.groupOf(word) ?? this.#language.groupOf(stem);
    return group ? [word, `~${stem}`, group] : [word, `~${stem}`];
  }

  /** Returns every two words that follow one another, in whatever form and whichever of their group they are. */
  #pairsOf(words: readonly string[]): string[] {
    const terms = words.map((word) => this.#termsOf(word).at(-1)!);
    return terms.slice(1).map((term, at) => `${terms[at]} ${term}`);
  }

  #put(term: string, place: number): void {
    const places = this.#places.get(term);
    if (!places) this.#places.set(term, [place]);
    else if (places.at(-1) !== place) places.push(place);
  }

  /** Returns how much a known word tells: the rarer it is in any form, the more. */
  #tells(word: string): number {
    const places = Math.max(...this.#termsOf(word).map((term) => this.#places.get(term)?.length ?? 0));
    return this.#rarity(places) * (this.#language.stopWords.has(word) ? STOP_WORD : 1);
  }

  #rarity(places: number): number {
    return Math.log(1 + this.#passages.length / Math.max(1, places));
  }
}
