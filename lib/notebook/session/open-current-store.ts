import { dataLoss } from '@/lib/vault/record/data-loss';
import type { Vault, VaultState } from '@/lib/vault/vault';
import { EncryptedStore } from '../storage/encrypted-store';
import { hasSealedUnderOtherKey } from '../storage/other-keys';
import { finishRotation } from './rotate-notebook-key';
import { withWriteLock } from './write-lock';

/**
 * Returns the state of the vault, after an interrupted key rotation was finished, for which no key is needed.
 * @param oninterrupted called when a rotation was rolled back, so that the person can be told
 */
export async function vaultStateAfterRotation(vault: Vault, oninterrupted: () => void): Promise<VaultState> {
  // Where storage.local cannot be read, no rotation was begun either.
  if (await vault.rotation.current().catch(() => undefined)) {
    if ((await withWriteLock(() => finishRotation(vault))) === 'interrupted') oninterrupted();
  }
  const state = await vault.state();
  // A session-only vault whose browser was closed has just begun anew and leaves something to clean.
  const begunAnew = state.mode === 'session' && (await vault.rotation.current());
  if (begunAnew) await withWriteLock(() => finishRotation(vault));
  return state;
}

/**
 * Opens the store of the vault's key, and marks whether anything is written there, by which a later loss is noticed.
 * @returns also whether something is sealed under another key; nothing where the vault has another key meanwhile: opening the store of the old one would create it anew
 * @throws NotebookError 'no-store', 'too-new'
 */
export async function openCurrentStore(
  vault: Vault,
  state: Extract<VaultState, { kind: 'open' }>,
): Promise<{ store: EncryptedStore; otherKey: boolean } | undefined> {
  const { key } = state;
  const opened = await withWriteLock(async () => {
    if (!(await vault.isCurrent(key.id))) return undefined;
    return { store: await EncryptedStore.open(key), otherKey: await wasReplaced(vault, state) };
  });
  if (!opened) return undefined;
  const { store } = opened;
  if (await store.isBegun()) dataLoss.markWritten(key.id);
  else dataLoss.markLostIfWritten(key.id);
  return opened;
}

/**
 * Returns whether a key that needs no passphrase stands where another key was, without a rotation or a deletion to
 * explain it: somebody may have put it there, to read what is written from now on.
 */
async function wasReplaced(
  vault: Vault,
  { key, mode, unreached }: Extract<VaultState, { kind: 'open' }>,
): Promise<boolean> {
  if (mode === 'locked' || unreached) return false;
  if (await vault.rotation.current().catch(() => undefined)) return false;
  return hasSealedUnderOtherKey(key.id).catch(() => false);
}
