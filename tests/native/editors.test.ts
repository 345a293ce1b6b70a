import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { buildPages, editorsIn } from '../editors/measure/build-pages.ts';
import { serve } from '../editors/measure/serve.ts';
import { firstWords, realClick, withDisplay } from './with-display.ts';

const FOLDER = 'tests/editors';
const editors = editorsIn(FOLDER);

/** Every editor from the real panel beside it, which only a keyboard command opens with the page in its reach. */
const test = withDisplay.extend<object, { origin: string }>({
  origin: [
    async ({}, use) => {
      const { origin, server } = await serve(await buildPages(FOLDER, editors));
      await use(origin);
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
});

const open = async (page: Page, address: string) => {
  await page.goto(address);
  await page.waitForFunction(() => window.composer);
  await page.evaluate(() => window.composer!.focus());
};
const told = (page: Page) =>
  page.evaluate(() => ({ model: window.composer!.model().trim(), sends: window.composer!.sends() }));

test('a click in the panel puts an opener into every editor', async ({ display, overture, origin }) => {
  test.setTimeout(editors.length * 15_000);
  const page = await overture.context.newPage();
  await open(page, `${origin}/textarea.html`);
  await realClick(display, page, page.locator('textarea'), 1);
  await display.press('alt+shift+l');
  const panel = await overture.ownWindow('sidepanel.html');
  const words = await firstWords(panel);

  const holes: string[] = [];
  for (const editor of editors) {
    await open(page, `${origin}/${editor}.html`);
    await panel.getByRole('button', { name: 'Insert' }).first().click();
    const landed = expect.poll(() => told(page)).toEqual({ model: words, sends: 0 });
    await landed.catch((error: Error) => holes.push(`${editor}: ${error.message}`));
  }
  expect(holes).toEqual([]);
});
