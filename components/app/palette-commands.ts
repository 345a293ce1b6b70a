import { i18n } from '#i18n';
import type { Command } from '@/components/palette/command';
import { SECTIONS } from '@/components/settings/sections';
import { KEYS } from '@/components/window/keys';
import type { AppState } from './app-state.svelte';
import { navItemsFor } from './nav-items';

/** Returns everything the palette can do in this window: actions first, then views, then the sections of the settings. */
export function paletteCommands(app: AppState, hide: () => void): Command[] {
  const state = app.notebook.state.current;
  const canLock = state?.kind === 'open' && state.mode === 'locked';
  const action = (id: string, label: string, run: () => void): Command => ({
    id,
    kind: 'action',
    label,
    run,
  });
  return [
    action('help', i18n.t('shell.help'), app.openSafety),
    action('hide', KEYS.hide.label(), hide),
    ...(canLock ? [action('lock', i18n.t('shell.lock'), () => void app.lock())] : []),
    action('write', KEYS.write.label(), () => app.goTo({ view: 'notes', write: {} })),
    action('keys', KEYS.list.label(), app.openKeys),
    action('places', i18n.t('findHelp.link'), () => app.goTo({ view: 'places' })),
    action('export', i18n.t('export.title'), () => void app.openExport()),
    ...navItemsFor(app.host).map(({ view, label }): Command => ({
      id: view,
      kind: 'view',
      label,
      run: () => app.goTo({ view }),
    })),
    { id: 'settings', kind: 'view', label: i18n.t('shell.settings'), run: app.openSettings },
    ...SECTIONS.map(({ id, title }): Command => ({
      id: `settings-${id}`,
      kind: 'setting',
      label: title(),
      run: () => app.goTo({ view: 'settings', section: id }),
    })),
  ];
}
