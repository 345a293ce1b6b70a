import { importDataKey } from '@/lib/vault/crypto/data-key';
import type { RotationJournal } from '@/lib/vault/record/vault-store';
import type { Vault } from '@/lib/vault/vault';
import { NotebookError } from '../records/notebook-error';
import type { Stored } from '../records/records';
import { TABLES } from '../records/table';
import type { EncryptedStore } from '../storage/encrypted-store';
import { ReplicatedStore } from '../storage/replicated-store';
import { copyRecords } from './copy-records';
import type { TaskOptions } from './task-options';

/**
 * Copies the notebook under a new key into new stores, because what once lay on disk beside its key cannot be
 * unwritten. Copies, verifies, switches by one write and cleans up: after a kill before the switch the old notebook is
 * still the one in use, after a kill later the new one is; `finishRotation` completes either. To be called by one page
 * at a time.
 * @param options the signal cancels until the switch
 * @throws the signal's reason when cancelled; NotebookError 'not-saved', or 'not-all-open' where a record opens in neither
 * store, since it cannot be copied and would be deleted for good. The old notebook is then unchanged
 */
export async function rotateNotebookKey(
  vault: Vault,
  from: EncryptedStore,
  to: { mode: 'locked' | 'session'; passphrase?: string },
  { progress, signal }: TaskOptions = {},
): Promise<void> {
  const { raw, journal, lockStamp } = await vault.rotation.begin(to.mode, to.passphrase);
  let target: ReplicatedStore | undefined;
  try {
    const stored = await readAll(from);
    target = await ReplicatedStore.open(raw.id);
    await copyRecords(stored, target, await importDataKey(raw), (done) => {
      signal?.throwIfAborted();
      progress?.({ done, of: stored.length * 2 });
    });
    signal?.throwIfAborted();
  } catch (error) {
    if (target) await destroyOrMark(vault, target).catch(() => undefined);
    await vault.rotation.end();
    throw error;
  }
  target.close();
  const verified: RotationJournal = { ...journal, state: 'verified' };
  await vault.rotation.writeJournal(verified);
  await vault.rotation.switchTo(verified, raw, lockStamp);
  await destroyOrMark(vault, from.stores);
  await vault.rotation.end();
}

/**
 * Completes a key rotation that a kill interrupted: rolls it back when nothing was verified yet, and forward otherwise.
 * @returns `interrupted` when it was rolled back, so that the person can be told
 */
export async function finishRotation(vault: Vault): Promise<'none' | 'interrupted' | 'finished'> {
  const journal = await vault.rotation.current();
  if (!journal) return 'none';
  // A session-only key that was not switched to is in no memory any more: going forward would lose everything.
  const back = journal.state === 'copying' || (journal.state === 'verified' && journal.to.mode === 'session');
  if (journal.state === 'verified' && !back) await vault.rotation.switchTo(journal);
  const leftover = back ? journal.to.kid : journal.from;
  if (!(await vault.isCurrent(leftover))) await destroyOrMark(vault, await ReplicatedStore.open(leftover));
  await vault.rotation.end();
  return back ? 'interrupted' : 'finished';
}

/** Deletes the stores of a key that is no longer in use; where IndexedDB does not answer, the vault does so later. */
async function destroyOrMark(vault: Vault, stores: ReplicatedStore): Promise<void> {
  if (!(await stores.destroy())) await vault.deletion.markUnreached();
}

/**
 * Reads every record. Where one store is not intact, they are reconciled first: the other may have the only copy.
 * @throws NotebookError 'not-all-open'
 */
async function readAll(from: EncryptedStore): Promise<Stored[]> {
  const tables = [];
  // oxlint-disable-next-line no-await-in-loop -- the stores are reconciled for one table at a time
  for (const table of TABLES) tables.push(await from.load(table, (task) => task()));
  if (tables.some(({ damaged }) => damaged > 0))
    throw new NotebookError('not-all-open', 'A record does not open with the key in use');
  return tables.flatMap(({ stored }) => stored);
}
