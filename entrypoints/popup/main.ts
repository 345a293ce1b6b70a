import '@/components/ui/theme.css';
import './popup.css';
import { browser } from '#imports';
import { mountShell } from '@/components/shell/mount-shell';
import { allowedSites, allowSite, forbidSite, onAllowedSites } from '@/lib/insertion/allowed-sites';
import { insertIntoActiveTab } from '@/lib/insertion/insert-into-tab';
import { lastWords } from '@/lib/insertion/last-words';
import { takeUntoldResult } from '@/lib/insertion/untold-result';
import { Notebook } from '@/lib/notebook/notebook';
import { openPanel } from '@/lib/panel/open-panel';
import { openSettings } from '@/lib/panel/open-settings';
import { openTake } from '@/lib/panel/open-take';
import { settings } from '@/lib/settings/settings';

// Known before the click: opening the panel must not wait for anything.
const { id: windowId } = await browser.windows.getCurrent();

mountShell({
  notebook: new Notebook(),
  untold: await takeUntoldResult(),
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
    startAnew: () => location.reload(),
    openSettings: () => void openSettings().then(() => window.close()),
    openTake: (along) => openTake(along, () => window.close()),
    openPanel: () => {
      if (windowId !== undefined) void openPanel(windowId).then(() => window.close());
    },
  },
});
