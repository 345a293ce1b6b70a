import { browser } from '#imports';
import { showsAddress } from './load-page-script';

/** The function of Chromium that the shared types and Firefox lack, and its counterpart. */
interface AccessRequests {
  addHostAccessRequest?: (request: { tabId: number }) => Promise<void>;
  removeHostAccessRequest?: (request: { tabId: number }) => Promise<void>;
}

/** How often the tab in front is looked at, in milliseconds: no event tells that a gesture has let Overture into it. */
const INTERVAL = 500;

/**
 * Tells the origin of the page in front as soon as the browser shows it, which it does once the person has pressed the
 * toolbar button there. Where the browser can, it also offers at its own toolbar to allow the site.
 * @returns a function that stops it, and takes the offer back
 */
export function watchSiteInFront(tell: (origin: string) => void): () => void {
  let offered: number | undefined;
  const { permissions } = browser as unknown as { permissions: AccessRequests };
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    if (tab.url && (await showsAddress(tab.id))) return tell(new URL(tab.url).origin);
    if (offered === tab.id) return;
    offered = tab.id;
    await permissions.addHostAccessRequest?.({ tabId: tab.id }).catch(() => undefined);
  };
  void look();
  const looking = setInterval(() => void look(), INTERVAL);
  return () => {
    clearInterval(looking);
    if (offered !== undefined)
      void permissions.removeHostAccessRequest?.({ tabId: offered }).catch(() => undefined);
  };
}
