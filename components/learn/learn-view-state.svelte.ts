import { SvelteSet } from 'svelte/reactivity';

/** Which parts of the guide lie open in this window, so that somebody who followed a link finds them so again. */
export class LearnViewState {
  /** Numbers of steps, 1 to 6. */
  readonly openSteps = new SvelteSet<number>();
}
