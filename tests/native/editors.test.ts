import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { buildPages, editorsIn } from '../editors/measure/build-pages.ts';
import { serve } from '../editors/measure/serve.ts';
import { chooseFirstOpener, firstWords, openByKey, realClick, withDisplay } from './with-display.ts';

const FOLDER = 'tests/editors';
const editors = editorsIn(FOLDER);
/** The menu takes seconds an editor, so one of each kind is asked; `npm run proof` asks all. */
const FROM_THE_MENU = process.env.OVERTURE_PROOF
  ? editors
  : ['textarea', 'frame', 'shadow-closed', 'lexical-plain', 'ckeditor-5'];

/** Every editor from the real panel beside it and from the browser's own menu, which only real input reaches. */
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

test(
  'a click in the panel puts an opener into every editor',
  { tag: '@proof' },
  async ({ display, overture, origin }) => {
    test.setTimeout(editors.length * 15_000);
    const page = await overture.context.newPage();
    await open(page, `${origin}/textarea.html`);
    await realClick(display, page, page.locator('textarea'), 1);
    const panel = await openByKey(display, overture, 'alt+shift+l');
    const words = await firstWords(panel);

    const holes: string[] = [];
    for (const editor of editors) {
      await open(page, `${origin}/${editor}.html`);
      await panel.getByRole('button', { name: 'Insert' }).first().click();
      const landed = expect.poll(() => told(page)).toEqual({ model: words, sends: 0 });
      await landed.catch((error: Error) => holes.push(`${editor}: ${error.message}`));
    }
    expect(holes).toEqual([]);
  },
);

test(
  'the context menu puts an opener into the editors, and one undo takes it back',
  { tag: '@proof' },
  async ({ display, overture, origin }) => {
    test.setTimeout(FROM_THE_MENU.length * 20_000);
    const words = await firstWords(await overture.openOwnPage('popup'));
    const page = await overture.context.newPage();
    const holes: string[] = [];
    for (const editor of FROM_THE_MENU) {
      await open(page, `${origin}/${editor}.html`);
      // Some fields are narrower than the box they stand in, so the click is near its beginning.
      const rightClick = () => realClick(display, page, page.locator('#box'), 3, 40);
      const fits = (model: string) => expect.poll(() => told(page)).toEqual({ model, sends: 0 });
      await chooseFirstOpener(display, rightClick)
        .then(() => fits(words))
        .then(() => display.press('ctrl+z'))
        .then(() => fits(''))
        .catch((error: Error) => holes.push(`${editor}: ${error.message}`));
    }
    expect(holes).toEqual([]);
  },
);
