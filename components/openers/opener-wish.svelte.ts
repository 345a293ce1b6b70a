import type { Hesitation, Stage } from '@/content/vocabulary';
import type { Wish } from '@/lib/catalogue/find-openers';

/** What the person looks for among the openers, as the fields of the finder have it. */
export class OpenerWish {
  query = $state('');
  stage = $state<Stage | ''>('');
  hesitation = $state<Hesitation | ''>('');
  onlyFavourites = $state(false);

  /** @param stage to begin with, in place of all of them */
  constructor(stage: Stage | undefined) {
    this.stage = stage ?? '';
  }

  asked(favourites: ReadonlySet<string>): Wish {
    return {
      query: this.query,
      stage: this.stage || undefined,
      hesitation: this.hesitation || undefined,
      only: this.onlyFavourites ? favourites : undefined,
    };
  }

  /** Looks for everything again. */
  clear(): void {
    this.query = this.stage = this.hesitation = '';
    this.onlyFavourites = false;
  }
}
