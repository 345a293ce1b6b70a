import type { browser } from '#imports';
import { personalise } from '@/lib/catalogue/personalise';
import { openPanel } from '@/lib/windows/open-panel';
import { menuLines } from 'virtual:words/en/menuLines';
import { captureSelection } from './capture-selection';
import { insertAndReport } from './insert-and-report';
import { MENU_ITEMS } from './menu-items';

type Listener = Parameters<typeof browser.contextMenus.onClicked.addListener>[0];

/** Runs the clicked menu item: inserts an opener into the clicked field, opens the panel or captures a selection. */
export function onMenuClick(click: Parameters<Listener>[0], tab: Parameters<Listener>[1]): void {
  if (!tab) return;
  const { menuItemId, frameId = 0 } = click;
  if (menuItemId === MENU_ITEMS.captureSelection) void captureSelection(tab, click);
  if (menuItemId === MENU_ITEMS.openPanel) void openPanel(tab.windowId);
  const opener = menuLines.find(({ id }) => id === menuItemId);
  if (opener && tab.id !== undefined) void insertAndReport({ tabId: tab.id, frameId }, personalise(opener));
}
