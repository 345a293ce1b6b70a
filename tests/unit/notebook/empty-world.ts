import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withWriteLock } from '@/lib/notebook/session/write-lock';
import { withVaultLock } from '@/lib/vault/record/with-vault-lock';

/** Empties both stores, as in a new profile. */
export async function emptyWorld(): Promise<void> {
  // What an earlier test’s pages were still writing when they closed would be found in the new world, without its key.
  await withWriteLock(() => withVaultLock(async () => undefined));
  fakeBrowser.reset();
  globalThis.localStorage?.clear();
  const { local } = fakeBrowser.storage;
  // Missing in the fake.
  local.getKeys = (async () => Object.keys(await local.get(null))) as never;
  destroyDatabases();
}

/** Destroys every IndexedDB of the extension, as a browser does that lost them. */
export function destroyDatabases(): void {
  Dexie.dependencies.indexedDB = globalThis.indexedDB = new IDBFactory();
}

/** Clears storage.local, as a browser does that lost it. */
export async function destroyLocal(): Promise<void> {
  await fakeBrowser.storage.local.clear();
}

/** Restarts the browser: session storage is empty, disks are not. */
export async function restartBrowser(): Promise<void> {
  await fakeBrowser.storage.session.clear();
}

/** Returns the id of the data key in use, which names the notebook's database. */
export async function currentKid(): Promise<string> {
  const { vault } = (await fakeBrowser.storage.local.get('vault')) as { vault: { kid: string } };
  return vault.kid;
}
