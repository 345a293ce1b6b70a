import { setTimeout as wait } from 'node:timers/promises';
import { ChromiumWithOverture } from '../scripts/browser/chromium.ts';
import { buildPages, editorsIn } from '../tests/editors/measure/build-pages.ts';
import { serve } from '../tests/editors/measure/serve.ts';
import { TWO_CALLS } from '../tests/editors/measure/two-calls.ts';

/**
 * Measures the time from the call to the verified result for each editor, against the browser's own `Input.insertText`
 * over the DevTools protocol in the same run. Most of it are the 100 ms for which a result has to hold before it counts.
 */
const ROUNDS = 7;
const PHRASE = 'When would be a calm time this week?';
const FOLDER = 'tests/editors';

const pages = await buildPages(FOLDER, editorsIn(FOLDER));
const { origin, server } = await serve(pages);
const overture = await ChromiumWithOverture.launch();
try {
  await overture.skipSafetyCard();
  const worker = overture.context.serviceWorkers()[0]!;
  const page = await overture.context.newPage();
  const session = await overture.context.newCDPSession(page);
  let granted = false;
  for (const editor of editorsIn(FOLDER)) {
    const time = async (insert: () => Promise<unknown>) => {
      await page.goto(`${origin}/${editor}.html`);
      await page.waitForFunction('window.composer');
      if (!granted) await overture.clickToolbarButton(page).then(() => overture.closePopup());
      granted = true;
      await page.evaluate('composer.focus()');
      await wait(100);
      const start = performance.now();
      await insert();
      return performance.now() - start;
    };
    const ours: number[] = [];
    const browsers: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(
        await time(() =>
          worker.evaluate(
            `(async (words) => { const api = chrome; ${TWO_CALLS} })(${JSON.stringify(PHRASE)})`,
          ),
        ),
      );
      browsers.push(await time(() => session.send('Input.insertText', { text: PHRASE })));
    }
    const ratio = median(ours) / median(browsers);
    console.log(
      `${editor.padEnd(24)} ${ratio.toFixed(1)} x (${median(ours).toFixed(0)} ms and ${median(browsers).toFixed(0)} ms here)`,
    );
  }
} finally {
  await overture.close();
  server.close();
  server.closeAllConnections();
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
