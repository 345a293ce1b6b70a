import { singleKeys } from '@/components/window/single-keys.svelte';
import type { AppState } from './app-state.svelte';
import { navItemsFor } from './nav-items';

/**
 * Creates the `keydown` listener of the document, which handles the keys that work in every view. A view handles keys of
 * its own and prevents their default.
 */
export function windowKeys(app: AppState): (event: KeyboardEvent) => void {
  const { pressed } = singleKeys;
  const actionOf = (event: KeyboardEvent): (() => void) | undefined => {
    // What is typed while it opens is meant for it.
    if (app.paletteShown) return undefined;
    if (pressed(event, 'safety') || pressed(event, 'safetyTyping')) return app.openSafety;
    if (pressed(event, 'list')) return app.openKeys;
    if (pressed(event, 'palette') && !app.host.openPanel) return app.openPalette;
    // The view behind an open dialog stays as it is.
    const write = pressed(event, 'write') || pressed(event, 'writeTyping');
    if (write && !document.querySelector('dialog[open]')) return () => app.goTo({ view: 'notes', write: {} });
    const item = navItemsFor(app.host)[(singleKeys.digit(event) ?? 0) - 1];
    return item && (() => app.goTo({ view: item.view }));
  };
  return (event) => {
    const action = event.defaultPrevented ? undefined : actionOf(event);
    if (!action) return;
    event.preventDefault();
    action();
  };
}
