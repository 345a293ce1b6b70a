import '@/components/ui/theme.css';
import './sidepanel.css';
import { mountShell } from '@/components/app/mount-shell';
import { Notebook } from '@/lib/notebook/notebook';
import { closeWindow } from '@/lib/windows/close-window';
import { SETTINGS_HASH } from '@/lib/windows/open-settings';
import { openExport, EXPORT_HASH, consumeExportRequest } from '@/lib/windows/open-export';
import { reloadWithoutHash, restartAtWelcome } from '@/lib/windows/open-welcome';
import { onPanelViewRequested } from '@/lib/windows/panel-view-request';
import { settings } from '@/lib/settings/settings';
import { openWelcomeFromPanel } from '../extension-pages/first-use';
import { sharedHost } from '../extension-pages/shared-host';

void openWelcomeFromPanel();
const exportRequest = location.hash === EXPORT_HASH && (await consumeExportRequest());

mountShell({
  notebook: new Notebook(),
  route: exportRequest
    ? { view: 'export', ...exportRequest }
    : { view: location.hash === SETTINGS_HASH ? 'settings' : 'openers' },
  safetyFirst: !(await settings.safetyCardSeen.getValue()),
  onsafetyseen: () => void settings.safetyCardSeen.setValue(true),
  host: {
    ...sharedHost,
    onViewRequested: onPanelViewRequested,
    openExport: (request) => openExport(request),
    close: () => void closeWindow(),
    reload: reloadWithoutHash,
    restartAtWelcome: () => void restartAtWelcome(),
  },
});
