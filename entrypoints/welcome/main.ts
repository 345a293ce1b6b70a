import '@/components/ui/theme.css';
import './welcome.css';
import { mountWelcome } from '@/components/welcome/mount-welcome';
import { Notebook } from '@/lib/notebook/notebook';
import { leaveWindow } from '@/lib/windows/leave-window';
import { settings } from '@/lib/settings/settings';
import { sharedHost } from '../own-pages/shared-host';

mountWelcome({
  notebook: new Notebook(),
  firstStep: await settings.welcomeStep.getValue(),
  onstep: (step) => void settings.welcomeStep.setValue(step),
  onsafetyread: () => void settings.safetyCardSeen.setValue(true),
  toolbar: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
  host: {
    copy: sharedHost.copy,
    forget: sharedHost.forget,
    close: () => void leaveWindow(),
    startAnew: () => location.reload(),
  },
});
