import '@/components/ui/theme.css';
import './sidepanel.css';
import { mountShell } from '@/components/shell/mount-shell';
import { allowedSites, allowSite, forbidSite, onAllowedSites } from '@/lib/insertion/allowed-sites';
import { insertIntoActiveTab } from '@/lib/insertion/insert-into-tab';
import { Notebook } from '@/lib/notebook/notebook';
import { SETTINGS_HASH } from '@/lib/panel/open-settings';
import { onWantedView } from '@/lib/panel/wanted-view';
import { settings } from '@/lib/settings/settings';
import { quickDoing } from '../own-pages/quick-doing';

mountShell({
  notebook: new Notebook(),
  place: { view: location.hash === SETTINGS_HASH ? 'settings' : 'openers' },
  safetyFirst: !(await settings.safetyCardSeen.getValue()),
  onsafetyseen: () => void settings.safetyCardSeen.setValue(true),
  doing: {
    ...quickDoing,
    insert: insertIntoActiveTab,
    copy: (words) => navigator.clipboard.writeText(words),
    close: () => window.close(),
    sites: { allowed: allowedSites, allow: allowSite, forbid: forbidSite, onchange: onAllowedSites },
    onwanted: onWantedView,
    startAnew: () => location.assign(location.pathname),
  },
});
