import { ChosenCountry } from '@/components/safety/chosen-country.svelte';
import type { FeatureState } from '@/components/window/feature-state';

/** Keeps the country of this window, which the safety card shows too, so that it is chosen once. */
export class PlacesViewState implements FeatureState {
  readonly country = new ChosenCountry();

  /** Does nothing: helplines have to be there while the notebook is locked. */
  lock(): void {}

  /** Does nothing, since nothing was sealed. */
  async unlock(): Promise<void> {}
}
