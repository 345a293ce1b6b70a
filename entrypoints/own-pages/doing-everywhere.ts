import type { Doing } from '@/components/window/host';
import { allowedSites, allowSite, forbidSite, onAllowedSites } from '@/lib/insertion/allowed-sites';
import { forgetWords } from '@/lib/insertion/forget-words';
import { insertIntoActiveTab } from '@/lib/insertion/insert-into-tab';
import { lastWords } from '@/lib/insertion/last-words';
import { assignedKeys, changeAssignedKeys } from '@/lib/windows/assigned-keys';
import { dropLetters, leaveLetters, lettersLeft } from '@/lib/inbox/unsaved-delta';
import { dropWaiting, onWaiting, waitingSelections } from '@/lib/inbox/selection-inbox';
import { settings } from '@/lib/settings/settings';

/** What is done in the same way from every window. */
export const doingEverywhere = {
  insert: insertIntoActiveTab,
  copy: (words) => navigator.clipboard.writeText(words),
  lastWords: () => lastWords.getValue(),
  sites: { allowed: allowedSites, allow: allowSite, forbid: forbidSite, onchange: onAllowedSites },
  selections: { waiting: waitingSelections, drop: dropWaiting, oncome: onWaiting },
  letters: { leave: leaveLetters, left: lettersLeft, drop: dropLetters },
  keys: { single: settings.singleKeys, assigned: assignedKeys, change: changeAssignedKeys },
  forget: () => {
    void forgetWords();
    void dropWaiting();
    void dropLetters();
  },
  close: () => window.close(),
} satisfies Partial<Doing>;
