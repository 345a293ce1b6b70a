import { inReadingOrder } from '@/lib/catalogue/reading-order';
import type { Notebook } from '@/lib/notebook/notebook';
import { mount, type ComponentProps } from 'svelte';
import { openers } from 'virtual:words/en/openers';
import { safetyCard } from 'virtual:words/en/safetyCard';
import type { Doing } from '@/components/window/host';
import { House } from './app-state.svelte';
import type { Place } from '@/components/window/route';
import { preparePage } from '@/components/window/prepare-page';
import Shell from './Shell.svelte';

interface Given extends Omit<ComponentProps<typeof Shell>, 'house' | 'safetyCard'> {
  notebook: Notebook;
  doing: Doing;
  /** What to show first; the openers by default. */
  place?: Place;
}

/**
 * Draws the shell into the page's `#app` with the words of this language.
 * @param given what differs between popup and panel
 * @throws when the page has no `#app`
 */
export function mountShell({ notebook, doing, place = { view: 'openers' }, ...given }: Given): void {
  const target = preparePage();
  const house = new House(inReadingOrder(openers), notebook, doing, place);
  mount(Shell, { target, props: { ...given, house, safetyCard } });
}
