import { stemmer } from 'stemmer';
import type { Opener, SearchWords } from '@/content/schema';
import { foldWord } from '@/lib/text/fold';
import { plainTokens } from '@/lib/text/word-tokens';
import { RankedIndex, type SearchLanguage } from './ranked-index';

/** What a query speaks of beside the words it looks for: fear, or something that weighs too much for a line alone. */
export type Concern = 'fear' | 'heavy';

/** How much a word says of an opener: what people type for this very one, its own words, what it is for, its label. */
const WEIGHTS = { own: 3, text: 2, hesitation: 1.8, stage: 1, label: 1.5 };

/** Finds openers by the words of people who look for them; see `content/<language>/search.yml`. */
export class OpenerSearch {
  readonly #ids: readonly string[];
  readonly #index: RankedIndex;
  readonly #concerns: readonly [Concern, ReadonlySet<string>][];

  /** @param describe gives the labels of an opener, so that "cost" finds lines that never say the word */
  constructor(openers: readonly Opener[], words: SearchWords, describe: (opener: Opener) => string) {
    this.#ids = openers.map(({ id }) => id);
    this.#index = new RankedIndex(
      openers.map((opener) => [
        { text: opener.text, weight: WEIGHTS.text },
        { text: describe(opener), weight: WEIGHTS.label },
        { text: (words.stages[opener.stage] ?? []).join(' '), weight: WEIGHTS.stage },
        { text: (words.openers[opener.id] ?? []).join(' '), weight: WEIGHTS.own },
        ...opener.hesitations.map((hesitation) => ({
          text: (words.hesitations[hesitation] ?? []).join(' '),
          weight: WEIGHTS.hesitation,
        })),
      ]),
      languageOf(words),
    );
    this.#concerns = (['fear', 'heavy'] as const).map((concern) => [
      concern,
      new Set(folded(words[concern])),
    ]);
  }

  /** Returns the ids of the openers that fit, best first. @returns undefined where the query has no words */
  find(query: string): string[] | undefined {
    return this.#index.find(query)?.map((place) => this.#ids[place]!);
  }

  /** Returns what a query speaks of that comes before any line; fear before everything else. */
  concernOf(query: string): Concern | undefined {
    const words = folded(query);
    return this.#concerns.find(([, listed]) => words.some((word) => listed.has(word)))?.[0];
  }
}

function languageOf({ stopWords, alike }: SearchWords): SearchLanguage {
  const groups = new Map<string, string[]>();
  for (const group of alike.map(folded)) for (const word of group) groups.set(word, group);
  return { stem: stemmer, stopWords: new Set(folded(stopWords)), alike: (word) => groups.get(word) ?? [] };
}

const folded = (text: string): string[] => plainTokens(text).map(foldWord);
