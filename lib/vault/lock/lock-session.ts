import type { VaultStore } from '../record/vault-store';

/**
 * Removes the session key of a notebook that a passphrase opened. A session-only key stays, because it is nowhere else
 * and what it sealed would be lost. It reads nothing but memory, so that nothing can hold it up.
 */
export async function lockSession(store: VaultStore): Promise<void> {
  if ((await store.readSession())?.mode !== 'session') await store.removeSession();
}
