import { browser } from '#imports';

/**
 * Lists the keys in storage.local that begin with a prefix. Where there is no `getKeys` (before Chromium 130 and
 * Firefox 143), everything is read to know the keys.
 */
export async function listLocalKeys(prefix: string): Promise<string[]> {
  const area: { getKeys?: () => Promise<string[]>; get(all: null): Promise<object> } = browser.storage.local;
  const readAll = async () => Object.keys(await area.get(null));
  const keys = area.getKeys ? await area.getKeys().catch(readAll) : await readAll();
  return keys.filter((key) => key.startsWith(prefix));
}
