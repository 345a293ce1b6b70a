import { fromBase64, toBase64 } from '../crypto/bytes';
import type { RawKey } from '../crypto/data-key';
import type { VaultStore } from './vault-store';

/** The key of this name, while the notebook is unlocked. */
export async function readSessionKey(store: VaultStore, kid: string): Promise<RawKey | undefined> {
  const session = await store.readSession();
  return session?.kid === kid ? { id: kid, bytes: fromBase64(session.key) } : undefined;
}

/** Unlocks: from now on every page finds this key. @param now the clock, in milliseconds, from which the deadline counts */
export async function keepSessionKey(
  store: VaultStore,
  { id: kid, bytes }: RawKey,
  now: number,
): Promise<void> {
  await store.writeSession({ kid, key: toBase64(bytes) }, { touchedAt: now, seenAt: now });
}
