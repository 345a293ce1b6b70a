import { setTimeout as wait } from 'node:timers/promises';
import { FirefoxWithOverture } from '../../../scripts/browser/firefox.ts';
import { A_HAND_NEEDS, until, type Answer, type Gesture, type MeasuredBrowser } from './browser.ts';
import { TAKE_BACK, TWO_CALLS } from './two-calls.ts';

/** WebDriver's names of the keys used here (WebDriver, "Keyboard actions"). */
const KEYS: Record<string, string> = {
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
};

/** Starts Firefox with the built extension, or with one whose `insert.js` was replaced. */
export async function startFirefox(extension: string): Promise<MeasuredBrowser> {
  const firefox = await FirefoxWithOverture.launch({ extension });
  // The page that makes the calls; it stays behind the one that is measured.
  const own = await firefox.openOwnPage('sidepanel');
  const tab = await firefox.open('about:blank');

  const actions = (keys: { type: 'keyDown' | 'keyUp'; value: string }[]) =>
    firefox.marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keys', actions: keys }],
    });
  const stroke = (value: string) => [
    { type: 'keyDown' as const, value },
    { type: 'keyUp' as const, value },
  ];
  const fromOwnPage = async <Result>(body: string, words: string): Promise<Result> => {
    await firefox.marionette.send('WebDriver:SwitchToWindow', { handle: own, focus: false });
    try {
      return await firefox.inPage<Result>(`const api = browser; const [words] = given; ${body}`, words);
    } finally {
      await firefox.marionette.send('WebDriver:SwitchToWindow', { handle: tab, focus: false });
    }
  };
  const call = (words: string) =>
    fromOwnPage<Answer>(TWO_CALLS, words).catch((error: Error): Answer => ({
      kind: 'threw',
      message: String(error),
    }));

  const browser: MeasuredBrowser = {
    name: 'firefox',
    open: async (url) => void (await firefox.marionette.send('WebDriver:Navigate', { url })),
    ask: (expression) => firefox.inPage(`return ${expression}`),
    type: async (text) => void (await actions([...text].flatMap(stroke))),
    async press(key, hold) {
      const held = hold?.split('+').map((name) => KEYS[name]!) ?? [];
      const down = held.map((value) => ({ type: 'keyDown' as const, value }));
      const up = held.map((value) => ({ type: 'keyUp' as const, value }));
      const value = hold?.includes('Shift') ? key.toUpperCase() : key;
      await actions([...down, ...stroke(KEYS[key] ?? value), ...up]);
    },
    async insert(phrase: string, gesture: Gesture) {
      // Firefox takes a grant back at every navigation, so each insertion begins with the toolbar button.
      await firefox.openPopup();
      // Asking at once, and often, keeps the popup from taking the focus.
      await wait(400);
      await until(browser, '!document.hasFocus()', 15_000);
      if (gesture === 'page') await closePopup();
      const answer = await call(phrase);
      if (gesture === 'popup') await closePopup();
      return answer;
    },
    takeBack: (phrase) => fromOwnPage<boolean>(TAKE_BACK, phrase),
    close: () => firefox.close(),
  };
  const closePopup = async () => {
    await firefox.closePopup();
    await until(browser, 'document.hasFocus()', 15_000);
    await wait(A_HAND_NEEDS);
  };
  return browser;
}
