import { browser } from '#imports';

/**
 * The keys in storage.local that begin so. Where there is no `getKeys` (before Chromium 130 and Firefox 143) everything
 * is read to know what is there.
 */
export async function localKeys(prefix: string): Promise<string[]> {
  const area: { getKeys?: () => Promise<string[]>; get(all: null): Promise<object> } = browser.storage.local;
  const all = async () => Object.keys(await area.get(null));
  const keys = area.getKeys ? await area.getKeys().catch(all) : await all();
  return keys.filter((key) => key.startsWith(prefix));
}
