import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Gesture, MeasuredBrowser } from './browser.ts';
import { buildPages, editorsIn } from './build-pages.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { CHECKS, checksAbout, measure } from './scenarios.ts';
import { serve } from './serve.ts';
import { report } from './report.ts';
import { printTable, type Row } from './table.ts';

/**
 * Measures editors in real browsers and prints editor x check.
 * `--extension` a built extension, with BROWSER for the browser's name · `--folder` the fixtures · `--only` names, by comma ·
 * `--browser` chromium or firefox · `--gesture` page or popup · `--about` insertion, history or typing-on, by comma.
 * Leaves with 1 if there is a hole.
 */
const { values } = parseArgs({
  options: {
    extension: { type: 'string', default: '.output/BROWSER-mv3' },
    folder: { type: 'string', default: 'tests/editors' },
    only: { type: 'string' },
    browser: { type: 'string', default: 'chromium,firefox' },
    gesture: { type: 'string', default: 'page,popup' },
    about: { type: 'string', default: Object.keys(CHECKS).join() },
  },
});

const about = values.about.split(',');
const names = editorsIn(values.folder).filter(
  (name) => !values.only || values.only.split(',').includes(name),
);
const pages = await buildPages(values.folder, names);
const { origin, server } = await serve(pages);
const rows: Row[] = [];
for (const start of [startChromium, startFirefox]) {
  if (!values.browser.includes(start === startChromium ? 'chromium' : 'firefox')) continue;
  const built = values.extension.replace('BROWSER', start === startChromium ? 'chrome' : 'firefox');
  const browser: MeasuredBrowser = await start(built);
  for (const gesture of values.gesture.split(',') as Gesture[]) {
    for (const editor of names) rows.push(await row(browser, gesture, editor));
  }
  await browser.close();
}
server.close();
server.closeAllConnections();
rmSync(pages, { recursive: true });
const totals = printTable(rows, checksAbout(about));
report(totals);
process.exitCode = totals.failed ? 1 : 0;

async function row(browser: MeasuredBrowser, gesture: Gesture, editor: string): Promise<Row> {
  const named = { browser: browser.name, gesture, editor };
  try {
    const outcomes = await measure(browser, `${origin}/${editor}.html`, gesture, {
      oneLine: editor === 'input',
      about,
    });
    return { ...named, outcomes };
  } catch (error) {
    return { ...named, outcomes: [], failure: (error as Error).message.split('\n')[0] };
  }
}
