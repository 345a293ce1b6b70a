import { browser } from '#imports';

/** Identifies one frame of one tab; frame 0 is the top. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/** How long until a refused frame is asked again, in milliseconds. */
const PAUSE = 150;
/** How often the top frame is asked: the click that allowed it is known to the browser, and soon to the page’s process. */
const TRIES = 15;
/** How often a frame below is asked, which may belong to another site and then refuses for good. */
const TRIES_BELOW = 3;

/**
 * Loads `insert.js` into a frame. Asks again where the browser refuses for want of a permission and yet shows the address
 * of the tab, which it does only with that permission: on a busy machine the click of a menu reaches us before the
 * page’s process has heard of the grant (seen in Chromium 156, one time in six).
 * @throws the browser’s refusal
 */
export async function loadPageScript({ tabId, frameId }: Frame): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  for (let tried = 1; ; tried++) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- the next try depends on this one
      await browser.scripting.executeScript({ target, files: ['/insert.js'] });
      return;
    } catch (error) {
      const isLast = tried === (frameId === 0 ? TRIES : TRIES_BELOW);
      // oxlint-disable-next-line no-await-in-loop
      if (isLast || !namesPermission(error) || !(await showsAddress(tabId))) throw error;
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }
}

/** Whether a refusal is for want of a permission. Chromium’s messages say so for pages, not for the store and its own pages. */
export const namesPermission = (error: unknown): boolean => /permission/i.test(String(error));

/** Whether the browser shows the address of a tab that holds a page, which it does only with a permission for it. */
export async function showsAddress(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return /^(https?|file):/.test(tab?.url ?? '');
}
