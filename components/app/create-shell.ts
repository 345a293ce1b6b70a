import type { ComponentProps } from 'svelte';
import { openers } from 'virtual:words/en/openers';
import { safetyCard } from 'virtual:words/en/safetyCard';
import type { Host } from '@/components/window/host';
import type { Route } from '@/components/window/route';
import { inReadingOrder } from '@/lib/catalogue/reading-order';
import type { Notebook } from '@/lib/notebook/notebook';
import { AppState } from './app-state.svelte';
import type Shell from './Shell.svelte';

interface ShellOptions extends Pick<ComponentProps<typeof Shell>, 'onsafetyseen'> {
  notebook: Notebook;
  host: Host;
  /** The first view to show; the openers by default. */
  route?: Route;
}

/** Creates the props of the shell with the openers and the safety card of this language: in the page, and in the build. */
export function createShell({
  notebook,
  host,
  route = { view: 'openers' },
  onsafetyseen,
}: ShellOptions): ComponentProps<typeof Shell> {
  return { app: new AppState(inReadingOrder(openers), notebook, host, route), safetyCard, onsafetyseen };
}
