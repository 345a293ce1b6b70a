import { exclusively } from '@/lib/concurrency/exclusively';

/** Runs one change of the vault at a time among all pages. Not to be called from within one. */
export const inVaultTurn = <T>(task: () => Promise<T>): Promise<T> => exclusively('overture-vault', task);
