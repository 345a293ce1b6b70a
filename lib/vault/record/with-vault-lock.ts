import { withWebLock } from '@/lib/concurrency/with-web-lock';

/** Runs changes of the vault one at a time among all pages. Must not be called from within such a change: it would wait for itself. */
export const withVaultLock = <T>(task: () => Promise<T>): Promise<T> => withWebLock('overture-vault', task);
