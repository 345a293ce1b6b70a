import { fromBase64, toBase64 } from '../crypto/bytes';
import type { RawKey } from '../crypto/data-key';
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
  now: number,
): Promise<void> {
  await store.writeSession({ kid, key: toBase64(bytes) }, { touchedAt: now, seenAt: now });
}
