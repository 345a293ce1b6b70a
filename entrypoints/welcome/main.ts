import '@/components/ui/theme.css';
import './welcome.css';
import { mountWelcome } from '@/components/app/mount-welcome';
import { Notebook } from '@/lib/notebook/notebook';
import { closeWindow } from '@/lib/windows/close-window';
import { settings } from '@/lib/settings/settings';
import { sharedHost } from '../extension-pages/shared-host';

void settings.welcomeOpened.setValue(true);
mountWelcome({
  notebook: new Notebook(),
  safetyFirst: !(await settings.safetyCardSeen.getValue()),
  onsafetyseen: () => void settings.safetyCardSeen.setValue(true),
  completedSteps: await settings.welcomeStep.getValue(),
  onmove: (step) => void settings.welcomeStep.setValue(step),
  onwhoanswered: (onlyMe) => void settings.contextMenu.setValue(onlyMe),
  toolbar: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
  host: {
    copy: sharedHost.copy,
    keys: sharedHost.keys,
    clearSessionMemory: sharedHost.clearSessionMemory,
    markUnlocked: sharedHost.markUnlocked,
    onHideRequested: sharedHost.onHideRequested,
    close: () => void closeWindow(),
    reload: () => location.reload(),
  },
});
