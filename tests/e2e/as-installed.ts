import type { Worker } from '@playwright/test';
import type { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';

/**
 * Brings a browser back to where it was after installing: one empty tab, and nothing kept in any of the places in which
 * Overture keeps things.
 * @returns whether it is so; a browser that cannot be cleared has to be started anew
 */
export async function makeAsInstalled(overture: ChromiumWithOverture): Promise<boolean> {
  const [worker] = overture.context.serviceWorkers();
  if (!worker) return false;
  const earlier = overture.context.pages();
  await overture.context.newPage();
  await Promise.all(earlier.map((page) => page.close({ runBeforeUnload: false })));
  if (!(await overture.closeOwnWindows())) return false;
  return isEmpty(worker);
}

/** Clears what the extension keeps, in one go and from the background, and looks whether anything is left. */
const isEmpty = (worker: Worker): Promise<boolean> =>
  worker.evaluate(`(async () => {
    const areas = [chrome.storage.local, chrome.storage.session, chrome.storage.sync].filter(Boolean);
    for (const area of areas) await area.clear();
    for (const { name } of await indexedDB.databases())
      await new Promise((done, failed) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = done;
        deleting.onerror = deleting.onblocked = () => failed(new Error(name + ' is still open'));
      });
    for (const name of await caches.keys()) await caches.delete(name);
    await chrome.alarms.clearAll();
    const sites = (await chrome.permissions.getAll()).origins ?? [];
    if (sites.length > 0) await chrome.permissions.remove({ origins: sites });
    const left = await Promise.all(areas.map((area) => area.get(null)));
    const databases = await indexedDB.databases();
    return databases.length === 0 && left.every((kept) => Object.keys(kept).length === 0);
  })().catch(() => false)`);
