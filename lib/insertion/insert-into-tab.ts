import { browser } from '#imports';
import type { InsertionResult, RefusalReason } from './result';

/** The one frame of the one tab a phrase may go to. Frame 0 is the top; the page code follows the focus down from it. */
export interface Target {
  tabId: number;
  frameId?: number;
}

/** What `insert.js` leaves behind in its own isolated world, where the page cannot see it. */
interface PageSide {
  overture: { insert(text: string): Promise<InsertionResult> };
}

/**
 * Puts the phrase at the caret of the focused field and reports what became of it; never sends anything.
 * Two injections and no messages: the first brings the code, the second calls it and carries the result back.
 * Never throws: what the browser refuses is a result too.
 */
export async function insertIntoTab({ tabId, frameId = 0 }: Target, text: string): Promise<InsertionResult> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ['/insert.js'] });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (phrase: string) => (globalThis as unknown as PageSide).overture.insert(phrase),
      args: [text],
    });
    return (answer?.result as InsertionResult | undefined) ?? { kind: 'unverified' };
  } catch (error) {
    return { kind: 'refused', reason: await whyKeptOut(tabId, frameId, error) };
  }
}

/** The same, into the tab the person is looking at in this window. */
export async function insertIntoActiveTab(text: string): Promise<InsertionResult> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? { kind: 'refused', reason: 'gone' } : insertIntoTab({ tabId: tab.id }, text);
}

/** The browser's own error messages differ by browser and version; the address, where it may be seen, does not. */
async function whyKeptOut(tabId: number, frameId: number, error: unknown): Promise<RefusalReason> {
  const message = String(error);
  if (/frame.*(removed|exist)|no frame|no tab|invalid tab|tab.*closed|navigat/i.test(message)) return 'gone';
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return 'gone';
  // Without a grant the address of an ordinary page is hidden, while it says itself that a permission is missing.
  const granted = tab.url !== undefined && /^(https?|file):/.test(tab.url);
  if (frameId !== 0 && granted) return 'cross-origin-frame';
  return !granted && isMissingGrant(message) ? 'no-permission' : 'page-forbids';
}

function isMissingGrant(message: string): boolean {
  return /permission to access|request permission|missing host permission/i.test(message);
}
