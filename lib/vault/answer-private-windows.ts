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
    void opens().then(reply);
    return true;
  });
}

/** Listing is refused where opening is, and makes no database. */
async function opens(): Promise<boolean> {
  return indexedDB.databases().then(
    () => true,
    () => false,
  );
}
