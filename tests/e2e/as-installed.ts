import type { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';

/**
 * Brings a browser back to where it was after installing: one empty tab, and nothing kept in any of the places in which
 * an extension can keep things.
 * @returns whether it is so; a browser that cannot be cleared has to be started anew
 */
export async function makeAsInstalled(overture: ChromiumWithOverture): Promise<boolean> {
  const earlier = overture.context.pages();
  // Of the extension, and without a script of its own, so that it reaches every place and keeps nothing.
  const page = await overture.context.newPage();
  await Promise.all(earlier.map((other) => other.close({ runBeforeUnload: false })));
  if (!(await overture.closeOwnWindows())) return false;
  await page.goto(`chrome-extension://${overture.extensionId}/icons/16.png`);
  const isClear = await page.evaluate<boolean>(CLEAR);
  await page.goto('about:blank');
  return isClear;
}

/** As text, since the extension’s interface has no type here. Gives whether everything is empty afterwards. */
const CLEAR = `(async () => {
  const { local, session, sync } = chrome.storage;
  const areas = [local, session, sync];
  for (const area of areas) await area.clear();
  for (const { name } of await indexedDB.databases())
    await new Promise((done, failed) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = done;
      deleting.onerror = deleting.onblocked = () => failed(new Error(name + ' is still open'));
    });
  for (const name of await caches.keys()) await caches.delete(name);
  localStorage.clear();
  await chrome.alarms.clearAll();
  const { origins = [] } = await chrome.permissions.getAll();
  if (origins.length > 0) await chrome.permissions.remove({ origins });
  const kept = await Promise.all(areas.map((area) => area.get(null)));
  return (
    localStorage.length === 0 &&
    (await indexedDB.databases()).length === 0 &&
    kept.every((area) => Object.keys(area).length === 0)
  );
})()`;
