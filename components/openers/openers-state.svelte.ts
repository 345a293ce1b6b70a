import type { FeatureState } from '@/components/window/feature-state';
import type { Host } from '@/components/window/host';
import type { Notebook } from '@/lib/notebook/notebook';
import { GrowingList } from './growing-list.svelte';
import { OpenRow } from './open-row.svelte';
import { OpenerDrafts } from './opener-drafts.svelte';
import { OpenerFilter } from './opener-filter.svelte';
import { RecentOpeners } from './recent-openers.svelte';

/** Holds how far one list of openers was searched and read, so that a person who comes back finds it as it was. */
export class OpenerListState {
  readonly filter: OpenerFilter;
  readonly openRow = new OpenRow();
  readonly list: GrowingList;
  /** The place the view was scrolled to, in pixels. */
  scrolledTo = 0;

  constructor(...[stage]: ConstructorParameters<typeof OpenerFilter>) {
    this.filter = new OpenerFilter(stage);
    this.list = new GrowingList();
  }
}

/** Keeps what outlives the view of the openers: edited words, what was searched for, and which were used lately. */
export class OpenersState implements FeatureState {
  readonly drafts: OpenerDrafts;
  readonly recent: RecentOpeners;
  /** The list a person comes back to. A list that a link leads to is another one. */
  current = $state.raw(new OpenerListState());
  /** Whether all filters are shown; undefined until the person decides. */
  allFilters = $state<boolean>();

  constructor(notebook: Notebook, host: Pick<Host, 'recentOpeners'>) {
    this.drafts = new OpenerDrafts(notebook);
    this.recent = new RecentOpeners(host);
  }

  /** Forgets what was searched for and used, and seals the edited words. */
  lock(): void {
    this.drafts.lock();
    this.recent.clear();
    this.current = new OpenerListState();
  }

  /** Brings back the edited words. */
  unlock(): Promise<void> {
    return this.drafts.unlock();
  }
}
