import { createShell } from '@/components/app/create-shell';
import { leaveForPage } from '@/lib/insertion/leave-for-page';
import { Notebook } from '@/lib/notebook/notebook';
import { settings } from '@/lib/settings/settings';
import { openExport } from '@/lib/windows/open-export';
import { openPanel } from '@/lib/windows/open-panel';
import { openSettings } from '@/lib/windows/open-settings';
import { openWelcome } from '@/lib/windows/open-welcome';
import { sharedHost } from '../extension-pages/shared-host';

interface PopupOptions {
  /** Resolves when the notebook may open. */
  opening: Promise<void>;
  /** Returns the id of the popup's window, without waiting: the panel opens only straight from a click. */
  windowId: () => number;
}

/** Creates the popup's shell: in the build, which draws its first screen, and in the page, which brings that to life. */
export function popupShell({ opening, windowId }: PopupOptions) {
  return createShell({
    notebook: new Notebook({ opening }),
    onsafetyseen: () => void settings.safetyCardSeen.setValue(true),
    host: {
      ...sharedHost,
      reload: () => location.reload(),
      leaveForPage,
      openSettings: () => openSettings().then(() => window.close()),
      openWelcome: () => openWelcome().then(() => window.close()),
      openExport: (request) => openExport(request, () => window.close()),
      openPanel: (view) => openPanel(windowId(), view).then(() => window.close()),
    },
  });
}
