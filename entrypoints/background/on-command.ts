import { forgetInsertedText } from '@/lib/insertion/forget-inserted-text';
import { lockNow } from '@/lib/vault/lock/lock-now';
import { closePrintPages } from '@/lib/windows/close-print-pages';
import { closeSidebar } from '@/lib/windows/close-sidebar';
import { requestHide } from '@/lib/windows/hide-request';
import { openPanel } from '@/lib/windows/open-panel';
import { insertLast } from './insert-and-report';

/** Runs a keyboard command of the browser, in the tab that is in front. */
export function onCommand(
  command: string,
  tab: { id?: number | undefined; windowId: number } | undefined,
): void {
  if (command === 'hide') hideAll();
  if (command === 'open-panel' && tab) void openPanel(tab.windowId);
  if (command === 'insert-last' && tab?.id !== undefined) void insertLast(tab.id);
}

/** Hides every window of Overture, locks, and forgets what is only in memory, also where no window is open. */
function hideAll(): void {
  // First, since Firefox closes it only straight from the command.
  closeSidebar();
  void requestHide();
  void lockNow();
  void forgetInsertedText();
  void closePrintPages();
}
