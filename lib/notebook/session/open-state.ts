import { dataLoss } from '@/lib/vault/record/data-loss';
import type { VaultState } from '@/lib/vault/vault';
import type { EncryptedStore } from '../storage/encrypted-store';
import type { NotebookState } from './notebook-state';

/** Facts about the notebook that only the session knows, not the store; see `NotebookState`. */
export interface SessionFacts {
  damaged: number;
  rotationInterrupted: boolean;
  otherKey: boolean;
  outdated: boolean;
}

/** Returns the state of an open notebook. */
export function openState(
  { stores, repair, key }: EncryptedStore,
  { mode, unreached }: Extract<VaultState, { kind: 'open' }>,
  facts: SessionFacts,
): NotebookState {
  return {
    kind: 'open',
    mode,
    unreached,
    runsOn: stores.runsOn,
    restoredFromOtherStore: repair.restored,
    missing: repair.missing,
    altered: repair.altered,
    lost: dataLoss.isLost(key.id),
    ...facts,
  };
}
