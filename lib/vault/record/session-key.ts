import { fromBase64, toBase64 } from '../crypto/bytes';
import type { RawKey } from '../crypto/data-key';
import { VaultError } from '../crypto/vault-error';
import type { VaultMode } from './vault-record';
import type { VaultStore } from './vault-store';

/** Returns the data key of this id from session storage, or undefined while the notebook is locked. */
export async function readSessionKey(store: VaultStore, kid: string): Promise<RawKey | undefined> {
  const session = await store.readSession();
  return session?.kid === kid ? { id: kid, bytes: fromBase64(session.key) } : undefined;
}

/**
 * Writes a data key to session storage, which unlocks the notebook in every page.
 * @param now the clock, in milliseconds since 1970, from which the auto-lock deadline counts
 */
export async function writeSessionKey(
  store: VaultStore,
  { id: kid, bytes }: RawKey,
  mode: VaultMode,
  now: number,
): Promise<void> {
  await store.writeSession({ kid, key: toBase64(bytes), mode }, { touchedAt: now, seenAt: now });
}

/**
 * Unlocks with the key that a task finds, unless somebody locked meanwhile: deriving it takes long enough to think better of it.
 * @throws VaultError 'locked' when it was locked meanwhile, and what the task throws
 */
export async function unlockUnlessLocked(
  store: VaultStore,
  task: () => Promise<RawKey>,
  now: () => number,
): Promise<void> {
  const before = await store.readLockStamp();
  const raw = await task();
  const refuse = async () => {
    if ((await store.readLockStamp()) !== before)
      throw new VaultError('locked', 'Locked while it was being unlocked');
  };
  await refuse();
  await writeSessionKey(store, raw, 'locked', now());
  // A lock that came in between has left its stamp before it removed the key, so one of the two sees the other.
  await refuse().catch(async (error: unknown) => {
    await store.removeSession();
    throw error;
  });
}
