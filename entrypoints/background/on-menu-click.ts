import { browser } from '#imports';
import { personalise } from '@/lib/catalogue/personalise';
import type { InsertionTarget } from '@/lib/insertion/insert-into-tab';
import { namesForMenu } from '@/lib/insertion/names-for-menu';
import { openPanel } from '@/lib/windows/open-panel';
import { menuLines } from 'virtual:words/en/menuLines';
import { captureSelection } from './capture-selection';
import { insertAndReport } from './insert-and-report';
import { MENU_ITEMS } from './menu-items';

type Listener = Parameters<typeof browser.contextMenus.onClicked.addListener>[0];

/** Runs the clicked menu item: inserts an opener into the clicked field, opens the panel with all openers, or captures a selection. */
export function onMenuClick(click: Parameters<Listener>[0], tab: Parameters<Listener>[1]): void {
  if (!tab) return;
  const { menuItemId, frameId = 0 } = click;
  if (menuItemId === MENU_ITEMS.captureSelection) void captureSelection(tab, click);
  // Where the panel does not open, as in a window of an app, the popup has all openers too.
  if (menuItemId === MENU_ITEMS.openPanel)
    void openPanel(tab.windowId).catch(() => browser.action.openPopup().catch(() => undefined));
  const opener = menuLines.find(({ id }) => id === menuItemId);
  if (opener && tab.id !== undefined) void insertOpener({ tabId: tab.id, frameId }, opener);
}

/** Inserts an opener with the couple's names in it, as far as the background may know them. */
async function insertOpener(target: InsertionTarget, opener: (typeof menuLines)[number]): Promise<void> {
  const names = await namesForMenu.getValue().catch(() => null);
  await insertAndReport(target, personalise(opener, names ?? {}));
}
