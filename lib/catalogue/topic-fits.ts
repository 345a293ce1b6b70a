import type { SearchWords } from '@/content/schema';
import type { PhraseIndex } from '@/lib/search/phrase-index';
import { phrasesOf } from './phrases';

/** An item fits a topic where it says at least this share of what the best one says of it. */
const LEAST_FIT = 0.6;

/**
 * Knows which items fit each topic of the search words: those whose own words say what the topic names. So no list has to
 * name the lines, and lines may come and go.
 */
export class TopicFits {
  readonly #topics: SearchWords['topics'];
  readonly #index: PhraseIndex;
  readonly #isItem: (key: string) => boolean;
  /** How well each item fits, by the place of the topic; worked out when the topic is first typed. */
  readonly #fits = new Map<number, ReadonlyMap<string, number>>();

  /** @param isItem returns whether a subject of the index is an item */
  constructor(topics: SearchWords['topics'], index: PhraseIndex, isItem: (key: string) => boolean) {
    this.#topics = topics;
    this.#index = index;
    this.#isItem = isItem;
  }

  /** Returns the topics that a query is about, each with its score, its name, and how well each item fits it. */
  among(
    subjects: ReadonlyMap<string, number>,
  ): { subject: string; score: number; fits: ReadonlyMap<string, number> }[] {
    return this.#topics.flatMap((_, place) => {
      const subject = `topic:${place}`;
      const score = subjects.get(subject);
      return score ? [{ subject, score, fits: this.#fitsOf(place) }] : [];
    });
  }

  #fitsOf(place: number): ReadonlyMap<string, number> {
    let fits = this.#fits.get(place);
    if (!fits) this.#fits.set(place, (fits = this.#compute(this.#topics[place]!.said)));
    return fits;
  }

  #compute(said: string): ReadonlyMap<string, number> {
    const fits = new Map<string, number>();
    for (const phrase of phrasesOf([said])) {
      const found = [...(this.#index.find(phrase, false) ?? [])].filter(([subject]) => this.#isItem(subject));
      const most = Math.max(...found.map(([, score]) => score));
      for (const [key, score] of found)
        if (score >= most * LEAST_FIT) fits.set(key, Math.max(fits.get(key) ?? 0, score / most));
    }
    return fits;
  }
}
