import '@/components/ui/theme.css';
import './sidepanel.css';
import { mountShell } from '@/components/shell/mount-shell';
import { Notebook } from '@/lib/notebook/notebook';
import { SETTINGS_HASH } from '@/lib/panel/open-settings';
import { onWantedView } from '@/lib/panel/wanted-view';
import { settings } from '@/lib/settings/settings';
import { doingEverywhere } from '../own-pages/doing-everywhere';

mountShell({
  notebook: new Notebook(),
  place: { view: location.hash === SETTINGS_HASH ? 'settings' : 'openers' },
  safetyFirst: !(await settings.safetyCardSeen.getValue()),
  onsafetyseen: () => void settings.safetyCardSeen.setValue(true),
  doing: {
    ...doingEverywhere,
    onwanted: onWantedView,
    startAnew: () => location.assign(location.pathname),
  },
});
