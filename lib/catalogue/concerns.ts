import type { SearchWords } from '@/content/schema';
import { CONCERNS, type Concern } from '@/content/vocabulary';
import { isNear } from '@/lib/search/near-spellings';
import { foldedWords } from '@/lib/search/search-language';
import { wordStem } from '@/lib/search/word-stem';
import { phrasesOf } from './phrases';

/** How many other words may stand between those of a phrase, as in “throws all my things”. */
const BETWEEN = 1;

/** A word, folded, and its stem. */
interface Word {
  word: string;
  stem: string;
}
/** The words of a listed phrase, in order. */
type Phrase = readonly Word[];

/** Hears what a query speaks of that comes before any line, as `content/<language>/search.yml` lists it. */
export class Concerns {
  readonly #listed: readonly (readonly [Concern, readonly Phrase[]])[];
  readonly #harmless: readonly Phrase[];
  readonly #isWord: (word: string) => boolean;

  /** @param isWord returns whether a folded word is one of its own, and so no slip of another */
  constructor(
    { concerns, harmless }: Pick<SearchWords, 'concerns' | 'harmless'>,
    isWord: (word: string) => boolean,
  ) {
    this.#listed = CONCERNS.map((concern) => [concern, listedPhrases(concerns[concern] ?? [])]);
    this.#harmless = listedPhrases(harmless);
    this.#isWord = isWord;
  }

  /** Returns what a query speaks of; fear before everything else. @returns undefined where it is none of these */
  of(query: string): Concern | undefined {
    let words = wordsOf(query);
    for (const phrase of this.#harmless) words = without(words, phrase);
    const same = (word: Word, listed: Word) =>
      isForm(word, listed) || (isNear(word.word, listed.word) && !this.#isWord(word.word));
    const says = (phrase: Phrase) =>
      words.some((_, from) => lengthOf(words, from, phrase, same) !== undefined);
    return this.#listed.find(([, phrases]) => phrases.some(says))?.[0];
  }
}

const wordsOf = (text: string): Word[] => foldedWords(text).map((word) => ({ word, stem: wordStem(word) }));
const listedPhrases = (lists: readonly string[]): Word[][] => phrasesOf(lists).map(wordsOf);
const isForm = (word: Word, listed: Word): boolean => word.stem === listed.stem;

/** Returns the words without the first phrase that they say. */
function without(words: Word[], phrase: Phrase): Word[] {
  for (const from of words.keys()) {
    const length = lengthOf(words, from, phrase, isForm);
    if (length !== undefined) return words.toSpliced(from, length);
  }
  return words;
}

/**
 * Returns how many words from a place on say a phrase: its words in their order, with hardly another between.
 * @returns undefined where they do not
 */
function lengthOf(
  words: readonly Word[],
  from: number,
  phrase: Phrase,
  same: (word: Word, listed: Word) => boolean,
): number | undefined {
  let at = from;
  for (const [place, listed] of phrase.entries()) {
    const last = Math.min(place === 0 ? at : at + BETWEEN, words.length - 1);
    while (at <= last && !same(words[at]!, listed)) at++;
    if (at > last) return undefined;
    at++;
  }
  return at - from;
}
