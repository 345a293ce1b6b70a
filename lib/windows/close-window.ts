import { browser } from '#imports';

/**
 * Closes the window this page is in. Only empties the last tab of a browser window: closing it could close the browser,
 * and with it a notebook that lasts as long as the browser is open.
 */
export async function closeWindow(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return window.close();
  const { length } = await browser.tabs.query({ windowId: tab.windowId });
  if (length > 1) await browser.tabs.remove(tab.id);
  else location.replace('about:blank');
}
