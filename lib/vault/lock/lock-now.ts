import { vaultStore } from '../record/vault-store';
import { lockSession } from './lock-session';

/** Locks the notebook for a gesture in the background, which reads no note; does nothing where no passphrase is set. */
export const lockNow = (): Promise<void> => lockSession(vaultStore);
