import { browser, defineBackground } from '#imports';
import { forgetInsertedText } from '@/lib/insertion/forget-inserted-text';
import { asksHeldUntil } from '@/lib/insertion/held-asks';
import { settings } from '@/lib/settings/settings';
import { watchLastWindow } from '@/lib/vault/lock/last-window';
import { watchForLock } from '@/lib/vault/lock/lock-watch';
import { closePrintPages } from '@/lib/windows/close-print-pages';
import { closeUnlockedPages } from '@/lib/windows/close-unlocked-pages';
import { answerOrdinaryWindowsQuery } from '@/lib/windows/ordinary-windows';
import { closeStorageToPages } from './close-storage-to-pages';
import { drawMenu } from './draw-menu';
import { forbidSitesWhenErased } from './forbid-sites-when-erased';
import { onCommand } from './on-command';
import { onMenuClick } from './on-menu-click';
import { showInsertedBadge } from './show-inserted-badge';
import { syncToolbarTitle } from './sync-toolbar-title';

/** Registers the listeners of the background. It holds no private data and no state, since the browser may stop it at any time. */
export default defineBackground(() => {
  closeStorageToPages();
  watchForLock(() => {
    void forgetInsertedText();
    void closePrintPages();
    void closeUnlockedPages();
  });
  watchLastWindow(() => void forgetInsertedText());
  forbidSitesWhenErased();
  answerOrdinaryWindowsQuery();
  syncToolbarTitle();
  showInsertedBadge();
  settings.contextMenu.watch(() => void drawMenu());
  asksHeldUntil.watch(() => void drawMenu());
  browser.runtime.onInstalled.addListener(() => void drawMenu());
  browser.runtime.onStartup.addListener(() => void drawMenu());
  browser.contextMenus.onClicked.addListener((click, tab) => onMenuClick(click, tab));
  browser.commands.onCommand.addListener((command, tab) => onCommand(command, tab));
});
