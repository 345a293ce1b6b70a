import { browser, storage } from '#imports';

/** What the address of the panel's page ends with when it is to begin with what a person takes with them. */
export const EXPORT_HASH = '#take';

/** What was asked for when the tab was opened. */
export interface Along {
  noteId?: string;
  checklistId?: string;
}

/** On its way into the new tab. In memory, not in the address: that would stay in the history of the browser. */
const along = storage.defineItem<Along>('session:exportRequest', { fallback: {} });

/**
 * Opens what a person takes with them in a tab of its own: pages need room, and a popup vanishes with the print window.
 * @param opened called once it is there, as to close a popup that is still open
 * @returns false, with nothing opened, where this page is in a tab already
 */
export async function openExport(asked: Along, opened?: () => void): Promise<boolean> {
  if (await browser.tabs.getCurrent()) return false;
  await along.setValue(asked);
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') + EXPORT_HASH });
  opened?.();
  return true;
}

/** What the tab was opened with, once. */
export async function exportRequest(): Promise<Along> {
  const asked = await along.getValue();
  await along.removeValue();
  return asked;
}
