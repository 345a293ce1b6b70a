import { ChromiumWithOverture } from '../../../scripts/browser/chromium.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { A_HAND_NEEDS, until, type Answer, type Gesture, type MeasuredBrowser } from './browser.ts';
import { TAKE_BACK, TWO_CALLS } from './two-calls.ts';

const UNDO = `async (words) => { const api = chrome; ${TAKE_BACK} }`;
const INSERT = `async (words) => { const api = chrome; ${TWO_CALLS} }`;

/** Starts Chromium with the built extension, or with one whose `insert.js` was replaced. */
export async function startChromium(extension: string): Promise<MeasuredBrowser> {
  const overture = await ChromiumWithOverture.launch({ extension });
  await overture.skipSafetyCard();
  const worker = overture.context.serviceWorkers()[0]!;
  const page = await overture.context.newPage();
  page.setDefaultTimeout(10_000);
  const session = await overture.context.newCDPSession(page);
  let granted = false;

  /** Clicks the toolbar button, which opens the tab to Overture until it goes to another site. */
  const openPopup = async () => {
    await overture.clickToolbarButton(page);
    await until(browser, '!document.hasFocus()', 15_000);
    granted = true;
  };
  const closePopup = async () => {
    await overture.closePopup();
    await until(browser, 'document.hasFocus()', 500).catch(() => page.bringToFront());
    await wait(A_HAND_NEEDS);
  };
  const call = (words: string): Promise<Answer> =>
    worker
      .evaluate(`(${INSERT})(${JSON.stringify(words)})`)
      .then((answer) => answer as Answer)
      .catch((error: Error) => ({ kind: 'threw', message: error.message }));

  const browser: MeasuredBrowser = {
    name: 'chromium',
    async open(address) {
      await page.goto(address, { waitUntil: 'load' });
      // Playwright makes every page believe that it has the focus; here that is part of what is measured.
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    },
    ask: (expression) => page.evaluate(expression) as never,
    type: (text) => page.keyboard.type(text),
    press: (key, hold) => page.keyboard.press(hold ? `${hold}+${key}` : key),
    async insert(phrase: string, gesture: Gesture) {
      if (gesture === 'popup') await openPopup();
      else if (!granted) await openPopup().then(closePopup);
      const answer = await call(phrase);
      if (gesture === 'popup') await closePopup();
      return answer;
    },
    takeBack: (phrase) => worker.evaluate(`(${UNDO})(${JSON.stringify(phrase)})`),
    close: () => overture.close(),
  };
  return browser;
}
