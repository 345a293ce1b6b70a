/**
 * Measures the time until the first words of the popup are painted and until it can be used, against an empty page of the
 * extension in the same run, and prints the ratios beside their goals. The clock is the page's own, since the driver would
 * add waits of its own.
 *   node bench/popup-ready.ts
 */
import { ChromiumWithOverture } from '../scripts/browser/chromium.ts';

const ROUNDS = 20;
/** What the ratios should not exceed. */
const GOALS = { painted: 1.1, usable: 1.3 };

const overture = await ChromiumWithOverture.launch();
try {
  await overture.skipSafetyCard();
  const page = await overture.openOwnPage('popup');
  // Fired once what is typed is searched for and every press does what it should.
  await page.addInitScript(
    `document.addEventListener('overture-usable', () => performance.mark('usable'), { once: true });`,
  );
  const times = async (path: string, name: string): Promise<number> => {
    await page.goto(`chrome-extension://${overture.extensionId}/${path}`);
    return page.evaluate<number>(`new Promise((done) => {
      const poll = () => {
        const entry = performance.getEntriesByName('${name}')[0];
        if (entry) done(entry.startTime);
        else setTimeout(poll, 10);
      };
      poll();
    })`);
  };
  const empty: number[] = [];
  const painted: number[] = [];
  const usable: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(await times('manifest.json', 'first-contentful-paint'));
    painted.push(await times('popup.html', 'first-contentful-paint'));
    usable.push(await times('popup.html', 'usable'));
  }
  const ratio = (values: number[]) => (median(values) / median(empty)).toFixed(2);
  console.log(
    `popup, against the first paint of an empty page (medians of ${ROUNDS}): ` +
      `first words painted ${ratio(painted)} x (goal ${GOALS.painted}), usable ${ratio(usable)} x (goal ${GOALS.usable})`,
  );
} finally {
  await overture.close();
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}
