import type { VaultStore } from '../record/vault-store';
import { reasonToLock } from './lock-policy';
import { readLockSettings } from './lock-settings';

/**
 * Locks a session whose deadline has passed or whose clock was set back; otherwise records this check of the clock.
 * It needs neither IndexedDB nor the key derivation, so that the background can call it.
 * @param now the clock, in milliseconds since 1970
 * @returns whether it locked
 */
export async function lockSessionIfDue(store: VaultStore, now: number): Promise<boolean> {
  const times = await store.readTimes();
  if (!times || (await store.readSession())?.mode === 'session') return false;
  if (reasonToLock(times, await readLockSettings(), now)) {
    await store.removeSession();
    return true;
  }
  await store.writeTimes({ ...times, seenAt: Math.max(times.seenAt, now) });
  return false;
}
