import type { AppState } from './app-state.svelte';
import { singleKeys } from '@/components/window/single-keys.svelte';
import { navItemsFor } from './route-table';

/** What the keys do that only the frame around the views can. */
interface Frame {
  showSafety: () => void;
  showKeys: () => void;
}

/**
 * The keys that work in every view, for `keydown` on the document.
 * @returns the listener
 */
export function windowKeys(app: AppState, { showSafety, showKeys }: Frame): (event: KeyboardEvent) => void {
  const { pressed } = singleKeys;
  const actOf = (event: KeyboardEvent): (() => void) | undefined => {
    if (pressed(event, 'safety') || pressed(event, 'safetyTyping')) return showSafety;
    if (pressed(event, 'list')) return showKeys;
    // What is behind a dialog stays as it is.
    const write = pressed(event, 'write') || pressed(event, 'writeTyping');
    if (write && !document.querySelector('dialog[open]')) return () => app.goTo({ view: 'notes', write: {} });
    const way = navItemsFor(app.host)[(singleKeys.digit(event) ?? 0) - 1];
    return way && (() => app.goTo({ view: way.view }));
  };
  return (event) => {
    const act = event.defaultPrevented ? undefined : actOf(event);
    if (!act) return;
    event.preventDefault();
    act();
  };
}
