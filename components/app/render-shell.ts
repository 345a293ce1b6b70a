import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import Shell from './Shell.svelte';

/** Returns the HTML of the shell as it is before anything was read, for the build to draw into a page's `#app`. */
export function renderShell(props: ComponentProps<typeof Shell>): string {
  return render(Shell, { props }).body;
}
