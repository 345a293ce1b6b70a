import '@/components/ui/theme.css';
import './sidepanel.css';
import { mountShell } from '@/components/shell/mount-shell';
import { insertIntoActiveTab } from '@/lib/insertion/insert-into-tab';
import { Notebook } from '@/lib/notebook/notebook';
import { SETTINGS_HASH } from '@/lib/panel/open-settings';
import { settings } from '@/lib/settings/settings';

mountShell({
  notebook: new Notebook(),
  firstView: location.hash === SETTINGS_HASH ? 'settings' : 'openers',
  safetyFirst: !(await settings.safetyCardSeen.getValue()),
  onsafetyseen: () => void settings.safetyCardSeen.setValue(true),
  doing: {
    insert: insertIntoActiveTab,
    copy: (words) => navigator.clipboard.writeText(words),
    close: () => window.close(),
    startAnew: () => location.assign(location.pathname),
  },
});
