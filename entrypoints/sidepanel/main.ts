import '@/components/ui/theme.css';
import './sidepanel.css';
import { mountShell } from '@/components/shell/mount-shell';
import { allowedSites, allowSite, forbidSite, onAllowedSites } from '@/lib/insertion/allowed-sites';
import { insertIntoActiveTab } from '@/lib/insertion/insert-into-tab';
import { lastWords } from '@/lib/insertion/last-words';
import { Notebook } from '@/lib/notebook/notebook';
import { leaveWindow } from '@/lib/panel/leave-window';
import { SETTINGS_HASH } from '@/lib/panel/open-settings';
import { welcomeAnew } from '@/lib/panel/open-welcome';
import { settings } from '@/lib/settings/settings';

mountShell({
  notebook: new Notebook(),
  place: { view: location.hash === SETTINGS_HASH ? 'settings' : 'openers' },
  safetyFirst: !(await settings.safetyCardSeen.getValue()),
  onsafetyseen: () => void settings.safetyCardSeen.setValue(true),
  doing: {
    insert: insertIntoActiveTab,
    copy: (words) => navigator.clipboard.writeText(words),
    lastWords: () => lastWords.getValue(),
    close: () => {
      void lastWords.removeValue();
      void leaveWindow();
    },
    sites: { allowed: allowedSites, allow: allowSite, forbid: forbidSite, onchange: onAllowedSites },
    startAnew: () => location.assign(location.pathname),
    welcomeAnew: () => void welcomeAnew(),
  },
});
