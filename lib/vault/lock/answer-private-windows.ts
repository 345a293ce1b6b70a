import { browser } from '#imports';

/** What a page in a private window asks the background. */
export const DOES_INDEXEDDB_OPEN = 'does-indexeddb-open';

/**
 * To be called once in the background, which belongs to the ordinary windows. In Firefox's permanent private mode there
 * are none, and it has no IndexedDB either.
 */
export function answerPrivateWindows(): void {
  browser.runtime.onMessage.addListener((asked: unknown, _sender, reply: (opens: boolean) => void) => {
    if (asked !== DOES_INDEXEDDB_OPEN) return;
    void areThereOrdinaryWindows().then(reply);
    return true;
  });
}

/** For the background. Listing databases is refused where opening one is, and makes none. */
export async function areThereOrdinaryWindows(): Promise<boolean> {
  return indexedDB.databases().then(
    () => true,
    () => false,
  );
}
