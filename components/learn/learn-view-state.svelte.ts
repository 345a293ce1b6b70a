import type { FeatureState } from '@/components/window/feature-state';
import { SvelteSet } from 'svelte/reactivity';

/** Keeps which steps of the guide are open in this window, so that somebody who followed a link finds them open again. */
export class LearnViewState implements FeatureState {
  /** The numbers of the open steps, 1 to 6. */
  readonly openSteps = new SvelteSet<number>();

  /** Does nothing: which steps are open reveals nothing private. */
  lock(): void {}

  /** Does nothing, since nothing was sealed. */
  async unlock(): Promise<void> {}
}
