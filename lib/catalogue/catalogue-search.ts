import type { Checklist, FollowUp, GuideCard, Opener, SearchWords } from '@/content/schema';
import { HESITATIONS, type Concern, type Hesitation } from '@/content/vocabulary';
import { PhraseIndex } from '@/lib/search/phrase-index';
import { searchLanguage } from '@/lib/search/search-language';
import { subjectsOf, type CatalogueItem } from './catalogue-item';
import { itemPassages, typedPassages } from './catalogue-passages';
import { Concerns } from './concerns';
import { inDiverseOrder } from './diverse-order';
import { openerItem } from './find-openers';
import { TopicFits } from './topic-fits';

/** The words of one language that can be found, and what people type to find them. */
export interface SearchedWords {
  /** In reading order. */
  openers: readonly Opener[];
  followUps: readonly FollowUp[];
  checklists: readonly Checklist[];
  guideCards: readonly GuideCard[];
  searchWords: SearchWords;
  /** Returns the labels of an opener, so that "cost" finds lines that never say the word. */
  describe: (opener: Opener) => string;
}

/** Items that fit less than this share of the best are left out. */
const LEAST_SHARE = 0.3;
/** What the further reasons for an item count beside the best one. */
const FURTHER_REASON = 0.35;
/** Lines to send are what most people look for. */
const KIND_WEIGHT: Record<CatalogueItem['kind'], number> = {
  opener: 1,
  'follow-up': 0.92,
  checklist: 0.9,
  guide: 0.85,
  help: 1,
};

/** Finds openers and all other words by what people type; see `content/<language>/search.yml`. */
export class CatalogueSearch {
  readonly #items: readonly CatalogueItem[];
  readonly #subjects: ReadonlyMap<string, ReturnType<typeof subjectsOf>>;
  readonly #index: PhraseIndex;
  readonly #topics: TopicFits;
  readonly #concerns: Concerns;

  constructor({ openers, followUps, checklists, guideCards, searchWords, describe }: SearchedWords) {
    const { stopWords, alike, topics } = searchWords;
    this.#items = [
      ...openers.map(openerItem),
      ...followUps.map(
        (each) => ({ kind: 'follow-up', key: `follow-up:${each.id}`, followUp: each }) as const,
      ),
      ...checklists.map(
        (each) => ({ kind: 'checklist', key: `checklist:${each.id}`, checklist: each }) as const,
      ),
      ...guideCards.map((each) => ({ kind: 'guide', key: `guide:${each.id}`, card: each }) as const),
      { kind: 'help', key: 'help' },
    ];
    this.#subjects = new Map(this.#items.map((item) => [item.key, subjectsOf(item)]));
    this.#index = new PhraseIndex(
      [...this.#items.flatMap((item) => itemPassages(item, describe)), ...typedPassages(searchWords)],
      searchLanguage(stopWords, alike),
    );
    this.#topics = new TopicFits(topics, this.#index, (key) => this.#subjects.has(key));
    this.#concerns = new Concerns(searchWords, (word) => this.#index.has(word));
  }

  /** Returns what a query speaks of that comes before any line. @returns undefined where it is nothing of the kind */
  concernOf(query: string): Concern | undefined {
    return this.#concerns.of(query);
  }

  /** Returns what fits a query, best first. @returns undefined where the query has no words */
  find(query: string): CatalogueItem[] | undefined {
    const subjects = this.#index.find(query);
    if (!subjects) return undefined;
    const topics = this.#topics.among(subjects);
    const scored = this.#items.flatMap((item) => {
      const reasons = [
        ...this.#subjects.get(item.key)!.map(({ subject, weight }) => ({
          subject,
          score: weight * (subjects.get(subject) ?? 0),
        })),
        ...topics.map(({ subject, score, fits }) => ({ subject, score: score * (fits.get(item.key) ?? 0) })),
      ];
      const best = reasons.reduce((so, reason) => (reason.score > so.score ? reason : so));
      if (best.score === 0) return [];
      const further = reasons.reduce((sum, { score }) => sum + score, -best.score);
      const score = KIND_WEIGHT[item.kind] * (best.score + FURTHER_REASON * further);
      return [{ item, score, reason: best.subject, kind: item.kind === 'opener' ? undefined : item.kind }];
    });
    const most = Math.max(...scored.map(({ score }) => score));
    return inDiverseOrder(scored.filter(({ score }) => score >= most * LEAST_SHARE)).map(({ item }) => item);
  }

  /** Returns the hesitations nearest to a query, for one that finds nothing: those of words that begin like its own. */
  nearestWorries(query: string, count: number): Hesitation[] {
    const near = this.#index.findBeginnings(query);
    const score = (worry: Hesitation) => near.get(`hesitation:${worry}`) ?? 0;
    return HESITATIONS.toSorted((a, b) => score(b) - score(a) || this.#lines(b) - this.#lines(a)).slice(
      0,
      count,
    );
  }

  /** Returns how many lines are for a hesitation: the commoner it is, the more. */
  #lines(worry: Hesitation): number {
    return this.#items.filter((item) => item.kind === 'opener' && item.opener.hesitations.includes(worry))
      .length;
  }
}
