import '@/components/ui/theme.css';
import './welcome.css';
import { mountWelcome } from '@/components/welcome/mount-welcome';
import { Notebook } from '@/lib/notebook/notebook';
import { leaveWindow } from '@/lib/windows/leave-window';
import { settings } from '@/lib/settings/settings';
import { doingEverywhere } from '../own-pages/doing-everywhere';

mountWelcome({
  notebook: new Notebook(),
  firstStep: await settings.welcomeStep.getValue(),
  onstep: (step) => void settings.welcomeStep.setValue(step),
  onsafetyread: () => void settings.safetyCardSeen.setValue(true),
  toolbar: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
  doing: {
    copy: doingEverywhere.copy,
    forget: doingEverywhere.forget,
    close: () => void leaveWindow(),
    startAnew: () => location.reload(),
  },
});
