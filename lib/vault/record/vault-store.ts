import { browser } from '#imports';
import type { LockSettings, Unlocked } from '../lock/lock-policy';
import type { StoredVault } from './vault-record';

/** The key while the notebook is unlocked, in memory-only storage that outlives the service worker. */
export interface SessionKey {
  kid: string;
  /** base64 */
  key: string;
}

/** A move to a new key and a new database, while it is under way; see `KeyRotation`. */
export interface Move {
  state: 'copying' | 'verified' | 'switched';
  from: string;
  /** The vault record that will hold once everything is copied. It holds no key in the clear. */
  to: StoredVault;
}

/** What a deletion of everything left to do. */
export interface Deletion {
  /** It is under way, of a vault of this generation. */
  erasing?: number;
  /** IndexedDB could not be reached, and may still hold what was deleted. */
  unreached?: true;
}

/** What the vault keeps in storage.local and storage.session. The vault's only way to the browser. */
export const vaultStore = {
  readVault: async (): Promise<unknown> => (await browser.storage.local.get('vault')).vault,
  writeVault: (vault: StoredVault) => browser.storage.local.set({ vault }),

  readMove: async () => (await browser.storage.local.get('move')).move as Move | undefined,
  writeMove: (move: Move) => browser.storage.local.set({ move }),
  /** Both keys in one write: the moment from which the new database counts. */
  writeSwitch: (vault: StoredVault, move: Move) => browser.storage.local.set({ vault, move }),
  removeMove: () => browser.storage.local.remove('move'),

  readLock: async () => (await browser.storage.local.get('lock')).lock as LockSettings | undefined,
  writeLock: (lock: LockSettings) => browser.storage.local.set({ lock }),

  readSession: async () => (await browser.storage.session.get('key')).key as SessionKey | undefined,
  writeSession: (key: SessionKey, times: Unlocked) => browser.storage.session.set({ key, times }),
  removeSession: () => browser.storage.session.remove(['key', 'times']),

  /** Apart from the key, so that looking at the clock does not alarm every page. */
  readTimes: async () => (await browser.storage.session.get('times')).times as Unlocked | undefined,
  writeTimes: (times: Unlocked) => browser.storage.session.set({ times }),

  readDeletion: async (): Promise<Deletion> => browser.storage.local.get(['erasing', 'unreached']),
  markErasing: (erasing: number) => browser.storage.local.set({ erasing }),
  markUnreached: () => browser.storage.local.set({ unreached: true }),
  /**
   * Everything this extension ever stored here, settings included, but for the mark: it stays until a new vault is
   * begun. Removed and not cleared, since for that Chromium deletes its files one by one (LeveldbValueStore::Clear):
   * killed in between, an older vault was back, or nothing could be read any more.
   */
  async eraseAll(): Promise<void> {
    await browser.storage.session.clear();
    const names = Object.keys(await browser.storage.local.get(null));
    await browser.storage.local.remove(names.filter((name) => name !== 'erasing'));
  },
  endErasing: () => browser.storage.local.remove('erasing'),
  endUnreached: () => browser.storage.local.remove('unreached'),

  /** Hears of a vault, a move or a session key that any page wrote. @returns the stop function */
  onChange(listener: (changed: 'vault' | 'key') => void): () => void {
    const heard = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && 'vault' in changes) listener('vault');
      if (area === 'session' && 'key' in changes) listener('key');
    };
    browser.storage.onChanged.addListener(heard);
    return () => browser.storage.onChanged.removeListener(heard);
  },
};

export type VaultStore = typeof vaultStore;
