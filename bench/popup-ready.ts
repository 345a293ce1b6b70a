/**
 * Measures the time until the first words of the popup are painted and until its cards can be used, against an empty
 * page of the extension in the same run. The clock is the page's own, since the driver would add waits of its own.
 *   node bench/popup-ready.ts
 */
import { ChromiumWithOverture } from '../scripts/browser/chromium.ts';

const ROUNDS = 15;
/** The number of cards that are drawn first, see `growing-list.svelte.ts`. */
const FIRST = 8;

const overture = await ChromiumWithOverture.launch();
try {
  await overture.skipSafetyCard();
  const page = await overture.openOwnPage('popup');
  await page.addInitScript(`
    new MutationObserver((_, observer) => {
      if (document.querySelectorAll('article').length < ${FIRST}) return;
      performance.mark('usable');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });`);
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
    `popup, against the first paint of an empty page (median of ${ROUNDS}): ` +
      `first words painted ${ratio(painted)} x, cards usable ${ratio(usable)} x`,
  );
} finally {
  await overture.close();
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
