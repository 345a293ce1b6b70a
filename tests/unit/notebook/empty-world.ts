import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Both stores empty, as in a new profile. */
export async function emptyWorld(): Promise<void> {
  fakeBrowser.reset();
  globalThis.localStorage?.clear();
  const { local } = fakeBrowser.storage;
  // Missing in the fake.
  local.getKeys = (async () => Object.keys(await local.get(null))) as never;
  destroyDatabases();
}

/** What a browser does that lost every IndexedDB of the extension. */
export function destroyDatabases(): void {
  Dexie.dependencies.indexedDB = globalThis.indexedDB = new IDBFactory();
}

/** What a browser does that lost storage.local. */
export async function destroyLocal(): Promise<void> {
  await fakeBrowser.storage.local.clear();
}

/** A new start of the browser: memory is gone, disks are not. */
export async function restartBrowser(): Promise<void> {
  await fakeBrowser.storage.session.clear();
}

/** The name of the data key in use, which names the notebook's database. */
export async function currentKid(): Promise<string> {
  const { vault } = (await fakeBrowser.storage.local.get('vault')) as { vault: { kid: string } };
  return vault.kid;
}
