import { browser } from '#imports';
import { lastInserted } from './last-inserted';
import { loadPageScript, namesPermission, showsAddress } from './load-page-script';
import { answerOf } from './page-answer';
import { countedInsertion, rememberInserted } from './remember-inserted';
import { refused, type InsertionResult, type InsertionRefusal } from './page/insertion-result';

/** The one frame of the one tab a phrase may be inserted into. Frame 0 is the top; the page code follows the focus down from it. */
export interface InsertionTarget {
  tabId: number;
  frameId?: number;
}

/** Frames of other sites inside each other that are entered at most; two are rare. */
const MAX_FRAMES = 5;

/** The global that `insert.js` defines in its isolated world, where the page cannot see it. */
interface InsertWorld {
  overture: { insert(text: string): Promise<InsertionResult> };
}

/** The frame this page of Overture inserted into last. */
let last: { tabId: number; frameIds: [number] } | undefined;

/** Returns the frame this page of Overture inserted into last, in the form the browser takes. */
export const lastTarget = () => last;

/**
 * Inserts a phrase at the caret of the focused field and returns the verified result; never sends anything.
 * Uses two injections and no messages: the first loads the code, the second calls it and returns its result.
 * Never throws: a refusal by the browser is a result too.
 */
export async function insertIntoTab(target: InsertionTarget, text: string): Promise<InsertionResult> {
  const result = await countedInsertion(() => followFocus(target, text));
  if (result.kind === 'inserted' || result.kind === 'changed')
    await rememberInserted(result, () => lastInserted.setValue(text));
  return result;
}

/**
 * Follows the focus from frame to frame: where one belongs to another site that the person has allowed, the phrase is
 * inserted there. Enters each frame once and only a few of them, since the page says where its frames lead.
 */
async function followFocus({ tabId, frameId = 0 }: InsertionTarget, text: string): Promise<InsertionResult> {
  const entered = new Set<number>();
  for (let next: number | undefined = frameId; ;) {
    entered.add(next);
    const result = await tryFrame({ tabId, frameId: next }, text);
    if (result.kind !== 'refused' || result.reason !== 'cross-origin-frame' || !result.origin) return result;
    if (entered.size === MAX_FRAMES) return result;
    next = await focusedFrame(tabId, result.origin);
    if (next === undefined || entered.has(next)) return result;
  }
}

/** Inserts a phrase into the active tab of this window. */
export async function insertIntoActiveTab(text: string): Promise<InsertionResult> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? refused('gone') : insertIntoTab({ tabId: tab.id }, text);
}

async function tryFrame({ tabId, frameId = 0 }: InsertionTarget, text: string): Promise<InsertionResult> {
  const target: typeof last = { tabId, frameIds: [frameId] };
  last = target;
  try {
    await loadPageScript({ tabId, frameId });
  } catch (error) {
    return injectionRefusal(tabId, frameId, error);
  }
  const call = browser.scripting.executeScript({
    target,
    func: (phrase: string) => (globalThis as unknown as InsertWorld).overture.insert(phrase),
    args: [text],
  });
  // If the page navigated after the call, it is unknown whether the phrase was inserted before that.
  const result = (await answerOf(call)) as InsertionResult | undefined;
  return result ?? { kind: 'unverified' };
}

/**
 * Returns the reason for which the browser refused the injection. Its messages differ and change, so the address of the
 * tab counts first, which is visible only with a permission.
 */
async function injectionRefusal(tabId: number, frameId: number, error: unknown): Promise<InsertionRefusal> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || /no frame|frame .*(removed|gone)|tab .*closed/i.test(String(error))) return refused('gone');
  if (frameId !== 0 && (await showsAddress(tabId))) return refused('cross-origin-frame');
  return refused(!tab.url && namesPermission(error) ? 'no-permission' : 'page-forbids');
}

/** Returns the id of the focused frame of one site, if Overture has permission for that site. */
async function focusedFrame(tabId: number, origin: string): Promise<number | undefined> {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: (wanted: string) => {
        if (location.origin !== wanted) return false;
        const { activeElement, body } = document;
        if (activeElement && activeElement !== body) return true;
        // A document that is a message box as a whole has its caret in no element; one never clicked has no selection.
        return body.isContentEditable && getSelection()?.rangeCount === 1;
      },
      args: [origin],
    })
    .catch(() => []);
  const focused = answers.filter(({ frameId, result }) => frameId !== 0 && result);
  // With a caret in two frames of that site, none is better than the wrong one.
  return focused.length === 1 ? focused[0]!.frameId : undefined;
}
