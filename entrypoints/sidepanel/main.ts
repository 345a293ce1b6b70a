import '@/components/ui/theme.css';
import './sidepanel.css';
import { createShell } from '@/components/app/create-shell';
import { mountShell } from '@/components/app/mount-shell';
import { Notebook } from '@/lib/notebook/notebook';
import { closeWindow } from '@/lib/windows/close-window';
import { SETTINGS_HASH } from '@/lib/windows/open-settings';
import { openExport, EXPORT_HASH, consumeExportRequest } from '@/lib/windows/open-export';
import { openWelcome, reloadWithoutHash, restartAtWelcome } from '@/lib/windows/open-welcome';
import { consumePendingResult } from '@/lib/insertion/pending-result';
import { onPanelViewRequested } from '@/lib/windows/panel-view-request';
import { settings } from '@/lib/settings/settings';
import { sharedHost } from '../extension-pages/shared-host';

const exportRequest = location.hash === EXPORT_HASH && (await consumeExportRequest());

const shell = createShell({
  notebook: new Notebook(),
  route: exportRequest
    ? { view: 'export', ...exportRequest }
    : { view: location.hash === SETTINGS_HASH ? 'settings' : 'openers' },
  onsafetyseen: () => void settings.safetyCardSeen.setValue(true),
  host: {
    ...sharedHost,
    onViewRequested: onPanelViewRequested,
    openWelcome,
    openExport: (request) => openExport(request),
    close: () => void closeWindow(),
    reload: reloadWithoutHash,
    restartAtWelcome: () => void restartAtWelcome(),
  },
});
mountShell(shell, {
  // A tab with the settings or the export is not where an insertion is told.
  pendingResult: location.hash ? undefined : await consumePendingResult(),
  safetyFirst: !(await settings.safetyCardSeen.getValue()),
});
