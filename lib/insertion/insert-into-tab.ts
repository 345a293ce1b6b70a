import { browser } from '#imports';
import { lastWords } from './last-words';
import { refused, type InsertionResult, type Refusal } from './result';

/** The one frame of the one tab a phrase may go to. Frame 0 is the top; the page code follows the focus down from it. */
export interface Target {
  tabId: number;
  frameId?: number;
}

/**
 * Milliseconds to wait for the page, which decides within three seconds: Firefox never answers when the page goes
 * elsewhere meanwhile (seen in 153).
 */
const ANSWER_WITHIN = 6000;

/** What `insert.js` leaves behind in its own isolated world, where the page cannot see it. */
interface PageSide {
  overture: { insert(text: string): Promise<InsertionResult> };
}

/**
 * Puts the phrase at the caret of the focused field and reports what became of it; never sends anything.
 * Two injections and no messages: the first brings the code, the second calls it and carries the result back.
 * Never throws: what the browser refuses is a result too.
 */
export async function insertIntoTab(target: Target, text: string): Promise<InsertionResult> {
  const result = await tryFrame(target, text);
  if (result.kind === 'inserted' || result.kind === 'changed') await lastWords.setValue(text);
  if (result.kind !== 'refused' || result.reason !== 'cross-origin-frame' || !result.origin) return result;
  // The frame belongs to another site; where the person has allowed that one, the phrase goes in there.
  const frameId = await frameWithFocus(target.tabId, result.origin);
  return frameId === undefined ? result : insertIntoTab({ tabId: target.tabId, frameId }, text);
}

/** The same, into the tab the person is looking at in this window. */
export async function insertIntoActiveTab(text: string): Promise<InsertionResult> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? refused('gone') : insertIntoTab({ tabId: tab.id }, text);
}

async function tryFrame({ tabId, frameId = 0 }: Target, text: string): Promise<InsertionResult> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ['/insert.js'] });
  } catch (error) {
    return whyKeptOut(tabId, frameId, String(error));
  }
  const answers = browser.scripting.executeScript({
    target,
    func: (phrase: string) => (globalThis as unknown as PageSide).overture.insert(phrase),
    args: [text],
  });
  const noAnswer = new Promise<[]>((resolve) => setTimeout(resolve, ANSWER_WITHIN, []));
  // Where the page went away after it was asked, nobody can say whether the words arrived before that.
  const [answer] = await Promise.race([answers, noAnswer]).catch(() => []);
  return (answer?.result as InsertionResult | undefined) ?? { kind: 'unverified' };
}

/** The browsers' messages differ and change; the address of the tab, which only a grant shows, does not. */
async function whyKeptOut(tabId: number, frameId: number, message: string): Promise<Refusal> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || /no frame|frame .*(removed|gone)|tab .*closed/i.test(message)) return refused('gone');
  const granted = /^(https?|file):/.test(tab.url ?? '');
  if (granted && frameId !== 0) return refused('cross-origin-frame');
  // Chromium names the store and its own pages; a page without a grant it calls one that needs a permission.
  const needsGrant = !tab.url && /permission/i.test(message);
  return refused(needsGrant ? 'no-permission' : 'page-forbids');
}

/** The frame of one site that has the focus, if Overture may enter that site at all. */
async function frameWithFocus(tabId: number, origin: string): Promise<number | undefined> {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: (wanted: string) =>
        location.origin === wanted && (document.activeElement ?? document.body) !== document.body,
      args: [origin],
    })
    .catch(() => []);
  const focused = answers.filter(({ frameId, result }) => frameId !== 0 && result);
  // Two frames of that site with a caret each: better none than the wrong one.
  return focused.length === 1 ? focused[0]!.frameId : undefined;
}
