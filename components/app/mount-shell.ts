import { inReadingOrder } from '@/lib/catalogue/reading-order';
import type { Notebook } from '@/lib/notebook/notebook';
import { mount, type ComponentProps } from 'svelte';
import { openers } from 'virtual:words/en/openers';
import { safetyCard } from 'virtual:words/en/safetyCard';
import type { Host } from '@/components/window/host';
import { AppState } from './app-state.svelte';
import type { Route } from '@/components/window/route';
import { preparePage } from '@/components/window/prepare-page';
import Shell from './Shell.svelte';

interface Given extends Omit<ComponentProps<typeof Shell>, 'app' | 'safetyCard'> {
  notebook: Notebook;
  host: Host;
  /** What to show first; the openers by default. */
  route?: Route;
}

/**
 * Draws the shell into the page's `#app` with the words of this language.
 * @param given what differs between popup and panel
 * @throws when the page has no `#app`
 */
export function mountShell({ notebook, host, route = { view: 'openers' }, ...given }: Given): void {
  const target = preparePage();
  const app = new AppState(inReadingOrder(openers), notebook, host, route);
  mount(Shell, { target, props: { ...given, app, safetyCard } });
}
