import type { Doing } from '@/components/shell/doing';
import { forgetWords } from '@/lib/insertion/forget-words';
import { assignedKeys, changeAssignedKeys } from '@/lib/panel/assigned-keys';
import { dropWaiting, onWaiting, waitingSelections } from '@/lib/selection/waiting-selections';
import { settings } from '@/lib/settings/settings';

/** What is done in the same way from the popup and from the panel. */
export const quickDoing = {
  selections: { waiting: waitingSelections, drop: dropWaiting, oncome: onWaiting },
  keys: { single: settings.singleKeys, assigned: assignedKeys, change: changeAssignedKeys },
  forget: () => {
    void forgetWords();
    void dropWaiting();
  },
} satisfies Partial<Doing>;
