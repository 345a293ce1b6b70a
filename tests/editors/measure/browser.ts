import type { InsertionResult } from '../../../lib/insertion/page/insertion-result.ts';

/** Where the keyboard is when the phrase is inserted: in the page (context menu, command) or in the popup. */
export type Gesture = 'page' | 'popup';

/**
 * Milliseconds between a popup that closes and the first key a person can press. CKEditor 5 draws its caret anew 50 ms
 * after it got the focus back, so a key sooner than any hand would land before the phrase.
 */
export const A_HAND_NEEDS = 120;

/** What came back from the page, or how the call failed. */
export type Answer = InsertionResult | { kind: 'threw'; message: string };

/** What is held while a key is pressed. */
export type Held = 'Shift' | 'Control' | 'Control+Shift';

/** One real browser with a measuring extension in it. Keys are the browser's own, never made in the page. */
export type MeasuredBrowser = {
  name: 'chromium' | 'firefox';
  open(address: string): Promise<void>;
  /** evaluates an expression in the page's own world */
  ask<T>(expression: string): Promise<T>;
  type(text: string): Promise<void>;
  /** presses one key, such as `ArrowLeft`, holding others */
  press(key: string, hold?: Held): Promise<void>;
  insert(phrase: string, gesture: Gesture): Promise<Answer>;
  /** takes back what was inserted; gives whether that was told to have worked */
  takeBack(phrase: string): Promise<boolean>;
  close(): Promise<void>;
};

/** Waits until the expression is true in the page; says so if it never is. */
export async function until(browser: MeasuredBrowser, expression: string, ms = 10_000): Promise<void> {
  const end = Date.now() + ms;
  for (;;) {
    if (await browser.ask<boolean>(`Boolean(${expression})`).catch(() => false)) return;
    if (Date.now() > end) throw new Error(`never true: ${expression}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
