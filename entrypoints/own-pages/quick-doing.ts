import type { Doing } from '@/components/shell/doing';
import { forgetWords } from '@/lib/insertion/forget-words';
import { assignedKeys, changeAssignedKeys } from '@/lib/panel/assigned-keys';
import { dropLetters, leaveLetters, lettersLeft } from '@/lib/waiting/last-letters';
import { dropWaiting, onWaiting, waitingSelections } from '@/lib/waiting/waiting-selections';
import { settings } from '@/lib/settings/settings';

/** What is done in the same way from the popup and from the panel. */
export const quickDoing = {
  selections: { waiting: waitingSelections, drop: dropWaiting, oncome: onWaiting },
  letters: { leave: leaveLetters, left: lettersLeft, drop: dropLetters },
  keys: { single: settings.singleKeys, assigned: assignedKeys, change: changeAssignedKeys },
  forget: () => {
    void forgetWords();
    void dropWaiting();
    void dropLetters();
  },
} satisfies Partial<Doing>;
