import { isVaultError, type VaultErrorCode } from '@/lib/vault/crypto/vault-error';
import type { VaultMode } from '@/lib/vault/record/vault-record';
import { isNotebookError, type NotebookErrorCode } from '../records/notebook-error';
import type { Restored } from '../storage/reconcile';
import type { RunsOn } from '../storage/replicated-store';

/** Describes the state of the notebook, for the views. */
export type NotebookState =
  | { kind: 'opening' }
  /** Nothing can be read or written; openers need no notebook and still work. */
  | { kind: 'locked'; hasRecoveryCode: boolean }
  | {
      kind: 'open';
      mode: VaultMode;
      runsOn: RunsOn;
      /** Set when one store had lost records and the other gave them back. */
      restoredFromOtherStore: Restored | undefined;
      /** Records that neither store has any more. */
      missing: number;
      /** A record was found to be an older version than was written last, or one that was deleted. */
      altered: boolean;
      /** Both stores were found empty although something had been written; until the person was told. */
      lost: boolean;
      /** Records that open in neither store. They are left where they are. */
      damaged: number;
      /** A change of mode was interrupted and did not happen. */
      rotationInterrupted: boolean;
      /** Something that was deleted is still in IndexedDB, which does not answer; it is deleted as soon as it does. */
      unreached: boolean;
      /** Something is sealed under another key, though no passphrase is asked: somebody may have replaced the key. */
      otherKey: boolean;
      /** A newer Overture took the notebook over; this page can read what it has, and write no more. */
      outdated: boolean;
    }
  /** The notebook cannot be opened. */
  | { kind: 'failed'; reason: FailureReason; error: unknown };

/**
 * Names the reasons why the notebook cannot be opened. `damaged`: the vault record is; `newer`: a newer Overture wrote
 * it; `no-store`: neither store can be opened; `private`: this is a private window while ordinary ones are open.
 */
type FailureReason = 'damaged' | 'newer' | 'no-store' | 'private' | 'unknown';

const VAULT_REASONS: Record<VaultErrorCode, FailureReason> = {
  locked: 'unknown',
  'wrong-passphrase': 'unknown',
  'mistyped-code': 'unknown',
  'cannot-derive': 'unknown',
  damaged: 'damaged',
  'too-new': 'newer',
  unreadable: 'no-store',
  'nothing-deleted': 'unknown',
  'ordinary-windows-only': 'private',
};

const NOTEBOOK_REASONS: Record<NotebookErrorCode, FailureReason> = {
  'too-new': 'newer',
  'not-saved': 'unknown',
  'too-long': 'unknown',
  'not-all-open': 'unknown',
  'store-unreadable': 'unknown',
  'no-store': 'no-store',
};

/** Returns the state of a notebook that could not be opened because of this error. */
export function failedState(error: unknown): NotebookState {
  return { kind: 'failed', reason: reasonOf(error), error };
}

function reasonOf(error: unknown): FailureReason {
  if (isVaultError(error)) return VAULT_REASONS[error.code];
  return isNotebookError(error) ? NOTEBOOK_REASONS[error.code] : 'unknown';
}
