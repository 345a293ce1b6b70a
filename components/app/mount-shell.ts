import { hydrate, mount, tick, type ComponentProps } from 'svelte';
import { releaseEarlyPresses } from '@/components/window/early-presses';
import { preparePage } from '@/components/window/prepare-page';
import type { Beginning } from './app-state.svelte';
import Shell from './Shell.svelte';

type ShellProps = ComponentProps<typeof Shell>;

/**
 * Mounts the shell in the page's `#app`, with what it begins with.
 * @throws when the page has no `#app`
 */
export function mountShell(props: ShellProps, beginning: Beginning): void {
  mount(Shell, { target: preparePage(), props });
  props.app.begin(beginning);
}

/**
 * Brings the shell to life that the build has drawn into the page's `#app`. No press reaches it before it is known what
 * the window begins with.
 * @throws when the page has no `#app`
 */
export async function hydrateShell(props: ShellProps, beginning: Promise<Beginning>): Promise<void> {
  performance.mark('evaluated');
  hydrate(Shell, { target: preparePage(), props });

  props.app.begin(await beginning);
  await tick();
  releaseEarlyPresses();
}
