import '@/components/ui/theme.css';
import './sidepanel.css';
import { mountShell } from '@/components/app/mount-shell';
import { Notebook } from '@/lib/notebook/notebook';
import { leaveWindow } from '@/lib/windows/leave-window';
import { SETTINGS_HASH } from '@/lib/windows/open-settings';
import { openTake, TAKE_HASH, takenAlong } from '@/lib/windows/open-export';
import { welcomeAnew } from '@/lib/windows/open-welcome';
import { onWantedView } from '@/lib/windows/requested-view';
import { settings } from '@/lib/settings/settings';
import { doingEverywhere } from '../own-pages/doing-everywhere';

const along = location.hash === TAKE_HASH && (await takenAlong());

mountShell({
  notebook: new Notebook(),
  place: along
    ? { view: 'take', ...along }
    : { view: location.hash === SETTINGS_HASH ? 'settings' : 'openers' },
  safetyFirst: !(await settings.safetyCardSeen.getValue()),
  onsafetyseen: () => void settings.safetyCardSeen.setValue(true),
  doing: {
    ...doingEverywhere,
    onwanted: onWantedView,
    openTake: (asked) => openTake(asked),
    close: () => void leaveWindow(),
    startAnew: () => location.assign(location.pathname),
    welcomeAnew: () => void welcomeAnew(),
  },
});
