import type { Host } from '@/components/window/host';
import { siteAccess } from '@/lib/insertion/allowed-sites';
import { forgetInsertedText } from '@/lib/insertion/forget-inserted-text';
import { insertIntoActiveTab } from '@/lib/insertion/insert-into-tab';
import { lastInserted } from '@/lib/insertion/last-inserted';
import { asksHeldUntil } from '@/lib/insertion/held-asks';
import { rememberNames } from '@/lib/insertion/names-for-menu';
import { recentOpeners } from '@/lib/insertion/recent-openers';
import { takeBackFromTab } from '@/lib/insertion/take-back-from-tab';
import { commandShortcuts, openShortcutSettings } from '@/lib/windows/command-shortcuts';
import { removeUnsavedDeltas, saveUnsavedDelta, listUnsavedDeltas } from '@/lib/inbox/unsaved-delta';
import { removeSelections, onSelectionAdded, listSelections } from '@/lib/inbox/selection-inbox';
import { closePrintPages } from '@/lib/windows/close-print-pages';
import { onHideRequested } from '@/lib/windows/hide-request';
import { markUnlocked } from '@/lib/windows/unlocked-page';
import { settings } from '@/lib/settings/settings';

/** Implements the part of `Host` that is the same in every extension page. */
export const sharedHost = {
  insert: insertIntoActiveTab,
  takeBack: takeBackFromTab,
  copy: (text) => navigator.clipboard.writeText(text),
  lastInsertedText: () => lastInserted.getValue(),
  recentOpeners,
  holdAsks: (until) => (until ? asksHeldUntil.setValue(until) : asksHeldUntil.removeValue()),
  sites: siteAccess,
  selections: { list: listSelections, remove: removeSelections, onAdd: onSelectionAdded },
  unsavedDeltas: { save: saveUnsavedDelta, list: listUnsavedDeltas, remove: removeUnsavedDeltas },
  keys: { singleKeys: settings.singleKeys, commandShortcuts, openShortcutSettings },
  clearSessionMemory: () => {
    void forgetInsertedText();
    void removeSelections();
    void removeUnsavedDeltas();
    void closePrintPages();
  },
  markUnlocked,
  onHideRequested,
  rememberNames: (names) => void rememberNames(names),
  close: () => window.close(),
} satisfies Partial<Host>;
