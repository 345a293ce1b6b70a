import { browser } from '#imports';
import { readSelection } from '@/lib/inbox/read-selection';
import { refusedSelection, type SelectionResult } from '@/lib/inbox/selection';
import { addSelectionForPopup, releaseToAnyPage } from '@/lib/inbox/selection-inbox';
import { ordinaryWindowsExist } from '@/lib/windows/ordinary-windows';

type Click = Parameters<typeof readSelection>[1];

interface Tab {
  id?: number | undefined;
  /** Whether it is in a private window. */
  incognito: boolean;
}

/**
 * Captures the selected text for the popup, whose page imports it, since the background has no notebook.
 * Opens the popup before anything is awaited, because Firefox opens it only straight from the click.
 */
export async function captureSelection(tab: Tab, click: Click): Promise<void> {
  const opening = browser.action.openPopup().then(
    () => true,
    () => false,
  );
  const pending = await addSelectionForPopup(await selectionOf(tab, click));
  if (!(await opening)) await releaseToAnyPage(pending);
}

/** Refuses a selection of a private window where ordinary windows would store it. */
async function selectionOf({ id, incognito }: Tab, click: Click): Promise<SelectionResult> {
  if (incognito && (await ordinaryWindowsExist())) return refusedSelection('private-window');
  return readSelection(id ?? browser.tabs.TAB_ID_NONE, click);
}
