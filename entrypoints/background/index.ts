import { browser, defineBackground } from '#imports';
import { forgetWords } from '@/lib/insertion/forget-words';
import { openPanel } from '@/lib/windows/open-panel';
import { openWelcome } from '@/lib/windows/open-welcome';
import { settings } from '@/lib/settings/settings';
import { answerPrivateWindows } from '@/lib/vault/lock/answer-private-windows';
import { watchForLock } from '@/lib/vault/lock/lock-watch';
import { insertLast } from './insert-and-tell';
import { drawMenu, onMenuClick } from './menu';
import { keepToolbarTitle } from './toolbar-title';

/** Draws the menu and hands gestures on. Holds no private data and no state: the browser may stop it at any time. */
export default defineBackground(() => {
  watchForLock(() => void forgetWords());
  answerPrivateWindows();
  keepToolbarTitle();
  settings.contextMenu.watch(() => void drawMenu());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void drawMenu();
    if (reason === 'install') void openWelcome();
  });
  browser.runtime.onStartup.addListener(() => void drawMenu());
  browser.contextMenus.onClicked.addListener((click, tab) => onMenuClick(click, tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab) void openPanel(tab.windowId);
    if (command === 'insert-last' && tab?.id !== undefined) void insertLast(tab.id);
  });
});
