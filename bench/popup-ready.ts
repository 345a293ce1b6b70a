import { ChromiumWithOverture } from '../scripts/browser/chromium.ts';

/** How long until a page is painted and usable, against an empty page of the extension in the same run. */
const ROUNDS = 15;

const overture = await ChromiumWithOverture.launch();
try {
  await overture.skipSafetyCard();
  const page = await overture.openOwnPage('popup');
  const origin = `chrome-extension://${overture.extensionId}`;
  const time = async (path: string, ready: string) => {
    const start = performance.now();
    await page.goto(`${origin}/${path}`, { waitUntil: 'commit' });
    await page.locator(ready).first().waitFor();
    return performance.now() - start;
  };
  const empty: number[] = [];
  const popup: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(await time('manifest.json', 'body'));
    popup.push(await time('popup.html', 'article'));
  }
  const ratio = median(popup) / median(empty);
  console.log(
    `popup ready, against an empty page of the extension: ${ratio.toFixed(2)} x (median of ${ROUNDS})`,
  );
} finally {
  await overture.close();
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
