import { browser } from '#imports';

/**
 * Closes tabs, also those whose page is stuck. A window that would lose its last tab gets an empty one: closing it could
 * close the browser.
 */
export async function closeTabs(ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const isClosing = ({ id }: { id?: number }) => id !== undefined && ids.includes(id);
  const byWindow = Map.groupBy(await browser.tabs.query({}), ({ windowId }) => windowId);
  const emptied = [...byWindow].filter(([, tabs]) => tabs.every(isClosing));
  // Windows that a page opened for itself take no second tab.
  const refilled = emptied.map(([windowId]) => browser.tabs.create({ windowId }).catch(() => undefined));
  await Promise.all(refilled);
  const closing = [...byWindow.values()].flat().filter(isClosing);
  // Each by itself, since one that is gone by now must not keep the others.
  await Promise.allSettled(closing.map(({ id }) => browser.tabs.remove(id!)));
}
