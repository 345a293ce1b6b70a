import { browser } from '#imports';
import { areThereOrdinaryWindows } from '@/lib/vault/lock/answer-private-windows';
import { readSelection } from '@/lib/inbox/read-selection';
import { refuse, type Selection } from '@/lib/inbox/selection';
import { leaveForPopup, leaveToAnyPage } from '@/lib/inbox/selection-inbox';

type Click = Parameters<typeof readSelection>[1];

interface Tab {
  id?: number | undefined;
  /** In a private window. */
  incognito: boolean;
}

/**
 * Hands what was selected to the popup, whose page keeps it: there is no notebook here.
 * The popup is opened before anything is awaited, because Firefox opens it only straight from the click.
 */
export async function keepSelection(tab: Tab, click: Click): Promise<void> {
  const opening = browser.action.openPopup().then(
    () => true,
    () => false,
  );
  const waiting = await leaveForPopup(await selectionOf(tab, click));
  if (!(await opening)) await leaveToAnyPage(waiting);
}

/** Ordinary windows would keep what was selected in a private one. */
async function selectionOf({ id, incognito }: Tab, click: Click): Promise<Selection> {
  if (incognito && (await areThereOrdinaryWindows())) return refuse('private-window');
  return readSelection(id ?? browser.tabs.TAB_ID_NONE, click);
}
