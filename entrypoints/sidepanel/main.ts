import '@/components/ui/theme.css';
import './sidepanel.css';
import { mountShell } from '@/components/shell/mount-shell';
import { allowedSites, allowSite, forbidSite, onAllowedSites } from '@/lib/insertion/allowed-sites';
import { insertIntoActiveTab } from '@/lib/insertion/insert-into-tab';
import { lastWords } from '@/lib/insertion/last-words';
import { Notebook } from '@/lib/notebook/notebook';
import { SETTINGS_HASH } from '@/lib/panel/open-settings';
import { openTake, TAKE_HASH, takenAlong } from '@/lib/panel/open-take';
import { settings } from '@/lib/settings/settings';

const along = location.hash === TAKE_HASH && (await takenAlong());

mountShell({
  notebook: new Notebook(),
  place: along
    ? { view: 'take', ...along }
    : { view: location.hash === SETTINGS_HASH ? 'settings' : 'openers' },
  safetyFirst: !(await settings.safetyCardSeen.getValue()),
  onsafetyseen: () => void settings.safetyCardSeen.setValue(true),
  doing: {
    insert: insertIntoActiveTab,
    copy: (words) => navigator.clipboard.writeText(words),
    close: () => {
      void lastWords.removeValue();
      window.close();
    },
    sites: { allowed: allowedSites, allow: allowSite, forbid: forbidSite, onchange: onAllowedSites },
    openTake: (asked) => openTake(asked),
    startAnew: () => location.assign(location.pathname),
  },
});
