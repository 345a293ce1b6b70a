import { browser } from '#imports';
import { readSelection } from '@/lib/waiting/read-selection';
import { leaveForPopup, leaveToAnyPage } from '@/lib/waiting/waiting-selections';

type Click = Parameters<typeof readSelection>[1];

/**
 * Hands what was selected to the popup, whose page keeps it: there is no notebook here.
 * The popup is opened before anything is awaited, because Firefox opens it only straight from the click.
 */
export async function keepSelection(tabId: number, click: Click): Promise<void> {
  const opening = browser.action.openPopup().then(
    () => true,
    () => false,
  );
  const waiting = await leaveForPopup(await readSelection(tabId, click));
  if (!(await opening)) await leaveToAnyPage(waiting);
}
