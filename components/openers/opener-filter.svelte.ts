import type { Hesitation, Stage } from '@/content/vocabulary';
import type { OpenerQuery } from '@/lib/catalogue/find-openers';

/** Holds the fields of the filter bar; an empty string stands for any stage or hesitation. */
export class OpenerFilter {
  query = $state('');
  stage = $state<Stage | ''>('');
  hesitation = $state<Hesitation | ''>('');
  onlyFavourites = $state(false);

  /** @param stage the stage to begin with; all stages without one */
  constructor(stage: Stage | undefined) {
    this.stage = stage ?? '';
  }

  /** Whether a field beside the text narrows what is found. */
  get narrowed(): boolean {
    return this.stage !== '' || this.hesitation !== '' || this.onlyFavourites;
  }

  /** Returns the filter as a query for `findOpeners`. @param favourites the ids of the favourites */
  toQuery(favourites: ReadonlySet<string>): OpenerQuery {
    return {
      text: this.query,
      stage: this.stage || undefined,
      hesitation: this.hesitation || undefined,
      only: this.onlyFavourites ? favourites : undefined,
    };
  }

  /** Clears every field, so that all openers are found. */
  clear(): void {
    this.query = this.stage = this.hesitation = '';
    this.onlyFavourites = false;
  }
}
