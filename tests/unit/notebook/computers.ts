import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Notebook } from '@/lib/notebook/notebook';
import { withWriteLock } from '@/lib/notebook/session/write-lock';
import { storageForVault } from '@/lib/notebook/storage/storage-for-vault';
import { withVaultLock } from '@/lib/vault/record/with-vault-lock';
import { Vault } from '@/lib/vault/vault';
import { quickKdf } from './quick-kdf';

/** A computer with a notebook of its own; one at a time is in use, since all share the fake browser. */
export class Computer {
  /** Milliseconds since 1970, as this computer has it. */
  clock: number;
  #database = new IDBFactory();
  #local: Record<string, unknown> = {};
  #notebook: Notebook | undefined;

  constructor(clock: number) {
    this.clock = clock;
  }

  /** Opens the notebook, runs a task and leaves the computer. */
  async use<T>(task: (notebook: Notebook) => Promise<T>): Promise<T> {
    const { local, session } = fakeBrowser.storage;
    await session.clear();
    await local.clear();
    await local.set(this.#local as never);
    globalThis.localStorage?.clear();
    Dexie.dependencies.indexedDB = globalThis.indexedDB = this.#database;
    const vault = new Vault(storageForVault, { derive: quickKdf });
    this.#notebook = new Notebook({ vault, now: () => this.clock });
    try {
      return await task(this.#notebook);
    } finally {
      this.#notebook.close();
      await withWriteLock(() => withVaultLock(async () => undefined));
      this.#local = await local.get(null);
    }
  }
}
