import '@/components/ui/theme.css';
import './sidepanel.css';
import { mountShell } from '@/components/shell/mount-shell';
import { insertIntoActiveTab } from '@/lib/insertion/insert-into-tab';
import { Notebook } from '@/lib/notebook/notebook';
import { settings } from '@/lib/settings/settings';

mountShell({
  notebook: new Notebook(),
  safetyFirst: !(await settings.safetyCardSeen.getValue()),
  onsafetyseen: () => void settings.safetyCardSeen.setValue(true),
  doing: {
    insert: insertIntoActiveTab,
    copy: (words) => navigator.clipboard.writeText(words),
    close: () => window.close(),
  },
});
