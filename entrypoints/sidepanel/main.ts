import '@/components/ui/theme.css';
import './sidepanel.css';
import { mountShell } from '@/components/app/mount-shell';
import { Notebook } from '@/lib/notebook/notebook';
import { leaveWindow } from '@/lib/windows/leave-window';
import { SETTINGS_HASH } from '@/lib/windows/open-settings';
import { openExport, EXPORT_HASH, exportRequest } from '@/lib/windows/open-export';
import { welcomeAnew } from '@/lib/windows/open-welcome';
import { onWantedView } from '@/lib/windows/requested-view';
import { settings } from '@/lib/settings/settings';
import { sharedHost } from '../own-pages/shared-host';

const along = location.hash === EXPORT_HASH && (await exportRequest());

mountShell({
  notebook: new Notebook(),
  route: along
    ? { view: 'take', ...along }
    : { view: location.hash === SETTINGS_HASH ? 'settings' : 'openers' },
  safetyFirst: !(await settings.safetyCardSeen.getValue()),
  onsafetyseen: () => void settings.safetyCardSeen.setValue(true),
  host: {
    ...sharedHost,
    onwanted: onWantedView,
    openExport: (asked) => openExport(asked),
    close: () => void leaveWindow(),
    startAnew: () => location.assign(location.pathname),
    welcomeAnew: () => void welcomeAnew(),
  },
});
