import { browser } from '#imports';

/** The message by which a page in a private window asks the background whether ordinary windows exist. */
export const ORDINARY_WINDOWS_QUERY = 'does-indexeddb-open';

/**
 * Answers that message. To be called once in the background, which belongs to the ordinary windows. Firefox's permanent
 * private mode has none, and there the background has no IndexedDB either.
 */
export function answerOrdinaryWindowsQuery(): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply: (exist: boolean) => void) => {
    if (message !== ORDINARY_WINDOWS_QUERY) return;
    void ordinaryWindowsExist().then(reply);
    return true;
  });
}

/** How long IndexedDB may take to answer, in milliseconds. */
const DEADLINE = 5000;

/**
 * Returns whether ordinary windows exist, judged in the background by whether IndexedDB opens. Listing the databases is
 * refused exactly where opening one is, and creates none. One that does not answer is not refused.
 */
export async function ordinaryWindowsExist(): Promise<boolean> {
  const listed = indexedDB.databases().then(
    () => true,
    () => false,
  );
  return Promise.race([listed, new Promise<true>((done) => setTimeout(() => done(true), DEADLINE))]);
}
