import type { Mode } from '@/lib/vault/record/vault-record';
import type { RunsOn } from '../storage/replicated-store';
import type { Restored } from '../storage/reconcile';

/** How the notebook is, for the views. */
export type NotebookState =
  | { kind: 'opening' }
  /** Nothing can be read or written; openers need no notebook and still work. */
  | { kind: 'locked'; hasRecoveryCode: boolean }
  | {
      kind: 'open';
      mode: Mode;
      runsOn: RunsOn;
      /** Set when one store had lost records and the other gave them back. */
      restoredFromSecondCopy: Restored | undefined;
      /** Records that neither store has any more, or that could not be taken along under a new key. */
      missing: number;
      /** Both stores were found empty although something had been written; until the person was told. */
      lost: boolean;
      /** Records that open in neither store. They are left where they are. */
      damaged: number;
      /** A change of mode was interrupted and did not happen. */
      moveInterrupted: boolean;
      /** A newer Overture took the notebook over; this page can read what it has, and write no more. */
      outdated: boolean;
    }
  /**
   * `damaged`: the vault record is; `newer`: another Overture wrote it; `no-store`: neither store can be opened;
   * `private`: this is a private window beside ordinary ones.
   */
  | { kind: 'failed'; reason: 'damaged' | 'newer' | 'no-store' | 'private' | 'unknown'; error: unknown };

/** Why the notebook could not be opened, by the error's name, since errors may come from any room. */
export function failure(error: unknown): NotebookState {
  const reasons = {
    VaultDamaged: 'damaged',
    VaultTooNew: 'newer',
    VaultUnreadable: 'no-store',
    NotebookTooNew: 'newer',
    NoStore: 'no-store',
    OrdinaryWindowsOnly: 'private',
  } as const;
  const name = error instanceof Error ? error.name : '';
  return { kind: 'failed', reason: reasons[name as keyof typeof reasons] ?? 'unknown', error };
}
