import '@/components/ui/theme.css';
import './popup.css';
import { browser } from '#imports';
import { mountShell } from '@/components/app/mount-shell';
import { leaveForPage } from '@/lib/insertion/leave-for-page';
import { consumePendingResult } from '@/lib/insertion/pending-result';
import { Notebook } from '@/lib/notebook/notebook';
import { openPanel } from '@/lib/windows/open-panel';
import { openSettings } from '@/lib/windows/open-settings';
import { openExport } from '@/lib/windows/open-export';
import { settings } from '@/lib/settings/settings';
import { openWelcome } from '@/lib/windows/open-welcome';
import { sharedHost } from '../extension-pages/shared-host';

const [{ id: windowId = browser.windows.WINDOW_ID_NONE }, pendingResult, safetySeen] = await Promise.all([
  // Read before any click, since the panel opens only straight from it.
  browser.windows.getCurrent(),
  consumePendingResult(),
  settings.safetyCardSeen.getValue(),
]);

mountShell({
  notebook: new Notebook(),
  pendingResult,
  safetyFirst: !safetySeen,
  onsafetyseen: () => void settings.safetyCardSeen.setValue(true),
  host: {
    ...sharedHost,
    reload: () => location.reload(),
    leaveForPage,
    openSettings: () => openSettings().then(() => window.close()),
    openWelcome: () => openWelcome().then(() => window.close()),
    openExport: (request) => openExport(request, () => window.close()),
    openPanel: (view) => openPanel(windowId, view).then(() => window.close()),
  },
});
