import type { Hesitation, Stage } from '@/content/vocabulary';
import type { OpenerQuery } from '@/lib/catalogue/find-openers';

/** Names a list of the person's own: the starred openers, or those used lately. */
export type OwnList = 'favourites' | 'recent';

/** The ids in each list of the person's own. */
export type OwnLists = Record<OwnList, ReadonlySet<string>>;

/** Holds the fields of the filter bar; an empty string stands for any. */
export class OpenerFilter {
  query = $state('');
  stage = $state<Stage | ''>('');
  hesitation = $state<Hesitation | ''>('');
  /** Whether lines to text or lines to say are wanted; those for either way are in both. */
  way = $state<'text' | 'say' | ''>('');
  own = $state<OwnList | ''>('');

  /** @param stage the stage to begin with; all stages without one */
  constructor(stage?: Stage) {
    this.stage = stage ?? '';
  }

  /** Whether a field beside the text narrows what is found. */
  get narrowed(): boolean {
    return Boolean(this.stage || this.hesitation || this.way || this.own);
  }

  /** Whether a field narrows that stands in the second row of the bar. */
  get narrowedFurther(): boolean {
    return Boolean(this.stage || this.own);
  }

  /** Returns the filter as a query for `findOpeners`. */
  toQuery(lists: OwnLists): OpenerQuery {
    return {
      text: this.query,
      stage: this.stage || undefined,
      hesitation: this.hesitation || undefined,
      way: this.way || undefined,
      only: this.own ? lists[this.own] : undefined,
    };
  }

  /** Clears every field, so that all openers are found. */
  clear(): void {
    this.query = this.stage = this.hesitation = this.way = this.own = '';
  }
}
