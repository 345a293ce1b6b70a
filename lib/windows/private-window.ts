import { browser } from '#imports';
import { ORDINARY_WINDOWS_QUERY } from './ordinary-windows';

/** Returns whether this page is in a private window. */
export const inPrivateWindow = (): boolean => browser.extension?.inIncognitoContext ?? false;

/** Returns whether this page is in a private window and ordinary windows exist too. */
export async function isBesideOrdinaryWindows(): Promise<boolean> {
  return inPrivateWindow() && (await browser.runtime.sendMessage(ORDINARY_WINDOWS_QUERY)) !== false;
}
