import { DEFAULT_LOCK, reasonToLock } from './lock-policy';
import type { VaultStore } from '../record/vault-store';

/**
 * Locks a session whose deadline has passed or whose clock was set back, and notes that the clock was looked at.
 * Apart from the vault, so that the background can do it without IndexedDB and without the key derivation.
 * @returns whether it locked
 */
export async function lockSessionIfDue(store: VaultStore, now: number): Promise<boolean> {
  const times = await store.readTimes();
  if (!times) return false;
  const settings = { ...DEFAULT_LOCK, ...(await store.readLock()) };
  if (reasonToLock(times, settings, now)) {
    await store.removeSession();
    return true;
  }
  await store.writeTimes({ ...times, seenAt: Math.max(times.seenAt, now) });
  return false;
}
