import '@/components/ui/theme.css';
import './welcome.css';
import { mountWelcome } from '@/components/welcome/mount-welcome';
import { lastWords } from '@/lib/insertion/last-words';
import { Notebook } from '@/lib/notebook/notebook';
import { leaveWindow } from '@/lib/panel/leave-window';
import { settings } from '@/lib/settings/settings';

mountWelcome({
  notebook: new Notebook(),
  firstStep: await settings.welcomeStep.getValue(),
  onstep: (step) => void settings.welcomeStep.setValue(step),
  onsafetyread: () => void settings.safetyCardSeen.setValue(true),
  toolbar: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
  doing: {
    copy: (words) => navigator.clipboard.writeText(words),
    close: () => {
      void lastWords.removeValue();
      void leaveWindow();
    },
    startAnew: () => location.reload(),
  },
});
