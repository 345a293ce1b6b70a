import { browser } from '#imports';

/**
 * Closes the window this page stands in. The last tab of a window is only emptied: closing it could close the browser,
 * and with it end a notebook that lasts as long as the browser is open.
 */
export async function leaveWindow(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return window.close();
  const { length } = await browser.tabs.query({ windowId: tab.windowId });
  if (length > 1) await browser.tabs.remove(tab.id);
  else location.replace('about:blank');
}
