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

interface ShellOptions extends Omit<ComponentProps<typeof Shell>, 'app' | 'safetyCard'> {
  notebook: Notebook;
  host: Host;
  /** The first view to show; the openers by default. */
  route?: Route;
}

/**
 * Mounts the shell in the page's `#app` with the openers and the safety card of this language.
 * @param options the props that differ between popup and panel
 * @throws when the page has no `#app`
 */
export function mountShell({ notebook, host, route = { view: 'openers' }, ...options }: ShellOptions): void {
  const target = preparePage();
  const app = new AppState(inReadingOrder(openers), notebook, host, route);
  mount(Shell, { target, props: { ...options, app, safetyCard } });
}
