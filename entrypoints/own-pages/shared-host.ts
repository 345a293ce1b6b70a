import type { Host } from '@/components/window/host';
import { allowedSites, allowSite, forbidSite, onAllowedSites } from '@/lib/insertion/allowed-sites';
import { forgetWords } from '@/lib/insertion/forget-words';
import { insertIntoActiveTab } from '@/lib/insertion/insert-into-tab';
import { lastWords } from '@/lib/insertion/last-words';
import { assignedKeys, changeAssignedKeys } from '@/lib/windows/assigned-keys';
import { dropUnsavedDeltas, leaveUnsavedDelta, unsavedDeltas } from '@/lib/inbox/unsaved-delta';
import { dropSelections, onSelection, selectionsInInbox } from '@/lib/inbox/selection-inbox';
import { settings } from '@/lib/settings/settings';

/** What is done in the same way from every window. */
export const sharedHost = {
  insert: insertIntoActiveTab,
  copy: (words) => navigator.clipboard.writeText(words),
  lastWords: () => lastWords.getValue(),
  sites: { allowed: allowedSites, allow: allowSite, forbid: forbidSite, onchange: onAllowedSites },
  selections: { waiting: selectionsInInbox, drop: dropSelections, oncome: onSelection },
  letters: { leave: leaveUnsavedDelta, left: unsavedDeltas, drop: dropUnsavedDeltas },
  keys: { single: settings.singleKeys, assigned: assignedKeys, change: changeAssignedKeys },
  forget: () => {
    void forgetWords();
    void dropSelections();
    void dropUnsavedDeltas();
  },
  close: () => window.close(),
} satisfies Partial<Host>;
