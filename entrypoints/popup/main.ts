import '@/components/ui/theme.css';
import './popup.css';
import { browser } from '#imports';
import { mountShell } from '@/components/app/mount-shell';
import { takeUntoldResult } from '@/lib/insertion/untold-result';
import { Notebook } from '@/lib/notebook/notebook';
import { openPanel } from '@/lib/windows/open-panel';
import { openSettings } from '@/lib/windows/open-settings';
import { openExport } from '@/lib/windows/open-export';
import { settings } from '@/lib/settings/settings';
import { sharedHost } from '../own-pages/shared-host';

const [{ id: windowId = browser.windows.WINDOW_ID_NONE }, untold, safetySeen] = await Promise.all([
  // Known before the click: opening the panel must not wait for anything.
  browser.windows.getCurrent(),
  takeUntoldResult(),
  settings.safetyCardSeen.getValue(),
]);

mountShell({
  notebook: new Notebook(),
  untold,
  safetyFirst: !safetySeen,
  onsafetyseen: () => void settings.safetyCardSeen.setValue(true),
  host: {
    ...sharedHost,
    startAnew: () => location.reload(),
    openSettings: () => openSettings().then(() => window.close()),
    openExport: (along) => openExport(along, () => window.close()),
    openPanel: (view) => openPanel(windowId, view).then(() => window.close()),
  },
});
