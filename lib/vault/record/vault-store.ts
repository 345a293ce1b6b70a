import { browser } from '#imports';
import type { StoredVault, VaultMode } from './vault-record';

/** The data key while the notebook is unlocked, in session storage: memory that outlives the service worker. */
export interface SessionKey {
  kid: string;
  /** base64 */
  key: string;
  /** The mode under which it was put there, so that locking needs to read nothing else. */
  mode: VaultMode;
}

/** The times by which an unlocked notebook locks, in wall-clock milliseconds, which go on while the computer sleeps. */
export interface UnlockTimes {
  /** The last use of Overture. */
  touchedAt: number;
  /** The last check of the clock. */
  seenAt: number;
}

/** The journal of a rotation to a new data key and a new database, stored while it is under way; see `KeyRotation`. */
export interface RotationJournal {
  state: 'copying' | 'verified' | 'switched';
  /** Id of the old data key. */
  from: string;
  /** The vault record that becomes valid once everything is copied. It holds no key in the clear. */
  to: StoredVault;
}

/** The remaining work of a deletion of everything. */
export interface Deletion {
  /** The generation of the vault being deleted; set while the deletion is under way. */
  erasing?: number;
  /** IndexedDB was out of reach, and may still hold what was deleted. */
  unreached?: true;
}

/** Reads and writes what the vault keeps in storage.local and storage.session. */
export const vaultStore = {
  readVault: async (): Promise<unknown> => (await browser.storage.local.get('vault')).vault,
  writeVault: (vault: StoredVault) => browser.storage.local.set({ vault }),

  // Stored as `move` since the first version.
  readJournal: async () => (await browser.storage.local.get('move')).move as RotationJournal | undefined,
  writeJournal: (move: RotationJournal) => browser.storage.local.set({ move }),
  /** Writes vault record and journal in one write, from which the new key and its database are the valid ones. */
  switchKey: (vault: StoredVault, move: RotationJournal) => browser.storage.local.set({ vault, move }),
  removeJournal: () => browser.storage.local.remove('move'),

  readSession: async () => (await browser.storage.session.get('key')).key as SessionKey | undefined,
  writeSession: (key: SessionKey, times: UnlockTimes) => browser.storage.session.set({ key, times }),
  /** Removes the key, and leaves a stamp by which an unlocking under way learns of it. */
  async removeSession(): Promise<void> {
    // Both are sent before either is awaited; without the stamp the key goes all the same.
    const stamped = browser.storage.session.set({ lockStamp: crypto.randomUUID() }).catch(() => undefined);
    await browser.storage.session.remove(['key', 'times']);
    await stamped;
  },
  /** Removes everything that was only for this session of the browser. */
  clearSession: () => browser.storage.session.clear(),
  /** Reads the stamp of the last lock. */
  readLockStamp: async (): Promise<unknown> => (await browser.storage.session.get('lockStamp')).lockStamp,

  // Stored apart from the key, so that a check of the clock does not notify every page of a new key.
  readTimes: async () => (await browser.storage.session.get('times')).times as UnlockTimes | undefined,
  writeTimes: (times: UnlockTimes) => browser.storage.session.set({ times }),

  readDeletion: async (): Promise<Deletion> => browser.storage.local.get(['erasing', 'unreached']),
  markErasing: (erasing: number) => browser.storage.local.set({ erasing }),
  markUnreached: () => browser.storage.local.set({ unreached: true }),
  /**
   * Removes everything this extension ever stored here, settings included, except the `erasing` mark, which stays until
   * there is a new vault. Removes the keys and does not clear the area, because Chromium then deletes its files one by
   * one (LeveldbValueStore::Clear): killed in between, an older vault was back, or nothing could be read any more.
   */
  async eraseAll(): Promise<void> {
    await browser.storage.session.clear();
    const names = Object.keys(await browser.storage.local.get(null));
    await browser.storage.local.remove(names.filter((name) => name !== 'erasing'));
  },
  removeErasingMark: () => browser.storage.local.remove('erasing'),
  removeUnreachedMark: () => browser.storage.local.remove('unreached'),

  /**
   * Calls back when any page wrote a vault record or a session key, or began or ended a deletion of everything.
   * @returns the function that stops it
   */
  onChange(listener: (changed: 'vault' | 'key' | 'erasing') => void): () => void {
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && 'vault' in changes) listener('vault');
      if (area === 'local' && 'erasing' in changes) listener('erasing');
      if (area === 'session' && 'key' in changes) listener('key');
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  },
};

/** The type of `vaultStore`, for tests that replace it. */
export type VaultStore = typeof vaultStore;
