import { mkdir, rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ChromiumWithOverture } from './browser/chromium.ts';

/** `npm run shots`: every view in the looks it must have, into `.output/shots`, to be looked at. */
const OUT = '.output/shots';

interface Look {
  name: string;
  width: number;
  height?: number;
  dark?: boolean;
  forced?: boolean;
  /** Text at twice the size the browser's own setting gives. */
  large?: boolean;
  rtl?: boolean;
}

const LOOKS: Look[] = [
  { name: 'light', width: 380 },
  { name: 'dark', width: 380, dark: true },
  { name: 'forced-colours', width: 380, forced: true },
  { name: 'narrow', width: 280 },
  { name: 'large-text', width: 380, large: true },
  { name: 'right-to-left', width: 380, rtl: true },
  { name: 'tab', width: 900, height: 700 },
];

const goTo = (page: Page, view: string) =>
  page.getByRole('navigation').getByRole('button', { name: view }).click();

/** What each picture shows; they follow one another, so that later ones have something to show. */
const VIEWS: [name: string, prepare: (page: Page) => Promise<unknown>][] = [
  ['safety', (page) => page.getByRole('dialog').waitFor()],
  ['openers', (page) => page.getByRole('button', { name: 'I have read this' }).click()],
  ['openers-focused', (page) => page.getByRole('button', { name: 'Insert' }).first().focus()],
  [
    'refused',
    async (page) => {
      await page.getByRole('button', { name: 'Insert' }).first().click();
      await page.getByText('Not inserted').waitFor();
    },
  ],
  ['nothing-found', (page) => page.getByRole('searchbox').fill('zzzz')],
  [
    'no-favourites',
    async (page) => {
      await page.getByRole('button', { name: 'Show all openers' }).click();
      await page.getByRole('button', { name: 'Favourites' }).click();
    },
  ],
  ['reflect', (page) => goTo(page, 'Reflect')],
  [
    'reflect-answered',
    async (page) => {
      await page.getByRole('radio', { name: 'Partly' }).check();
      await page
        .getByRole('textbox')
        .fill('On good days, yes. When money comes up I stop after the second sentence.');
      await page.getByText('Saved on this device').waitFor();
    },
  ],
  ['notes-empty', (page) => goTo(page, 'Notes')],
  [
    'note',
    async (page) => {
      await page.getByRole('button', { name: 'New note' }).click();
      await page
        .getByRole('textbox')
        .fill('Tonight was calmer than I feared. We even laughed about the kettle.');
      await page.getByText('Saved on this device').waitFor();
    },
  ],
  ['notes', (page) => page.getByRole('button', { name: 'All notes' }).click()],
  ['note-deleted', (page) => page.getByRole('button', { name: 'Delete' }).click()],
];

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const look of LOOKS) {
  const overture = await ChromiumWithOverture.launch();
  try {
    const page = await overture.openOwnPage('sidepanel');
    await page.setViewportSize({ width: look.width, height: look.height ?? 640 });
    await page.emulateMedia({
      colorScheme: look.dark ? 'dark' : 'light',
      forcedColors: look.forced ? 'active' : 'none',
    });
    if (look.large) await page.evaluate(() => (document.documentElement.style.fontSize = '187.5%'));
    if (look.rtl) await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    for (const [name, prepare] of VIEWS) {
      await prepare(page);
      await page.waitForTimeout(250);
      await page.screenshot({ path: `${OUT}/${name}-${look.name}.png` });
    }
    console.log(`${look.name}: ${VIEWS.length} pictures`);
  } finally {
    await overture.close();
  }
}
