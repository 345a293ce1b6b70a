import { storage } from '#imports';

/**
 * Holds a value that is new each time all windows are asked to hide: by a command of the browser, which works where the
 * hands are in the page. In memory, and without a message, which a window that is just closing could miss.
 */
const hideRequest = storage.defineItem<string | null>('session:hideRequest', { fallback: null });

/** Asks every window of Overture to hide. */
export async function requestHide(): Promise<void> {
  await hideRequest.setValue(crypto.randomUUID());
}

/** Calls back when this window is asked to hide. @returns a function that stops it */
export function onHideRequested(hide: () => void): () => void {
  return hideRequest.watch((request) => void (request && hide()));
}
