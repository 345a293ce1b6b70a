import { expect, type Page } from '@playwright/test';
import type { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { goTo, lockedTitle, lockFromBackground, press, setPassphrase, writeNote } from '../e2e/locking.ts';
import { withDisplay as test } from './with-display.ts';

const NOTE = 'The kettle joke';

/** The addresses of all that the browser shows, its own print previews too. */
async function shown(overture: ChromiumWithOverture): Promise<string[]> {
  const session = await overture.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.map(({ url }) => url);
}
const previews = async (overture: ChromiumWithOverture) =>
  (await shown(overture)).filter((url) => url.startsWith('chrome://print'));
const ownPages = async (overture: ChromiumWithOverture, name: string) =>
  (await shown(overture)).filter((url) => url.endsWith(`/${name}.html`));

/** Opens the panel’s page twice, with a note that needs the passphrase in both. */
async function openTwice(overture: ChromiumWithOverture): Promise<[printed: Page, other: Page]> {
  const printed = await overture.openOwnPage('sidepanel');
  await writeNote(printed, NOTE);
  await setPassphrase(printed);
  await goTo(printed, 'Notes');
  const other = await overture.openOwnPage('sidepanel');
  await goTo(other, 'Notes');
  await expect(other.getByText(NOTE)).toBeVisible();
  await printed.bringToFront();
  return [printed, other];
}

/** Prints the one note, up to the browser’s preview. */
async function print(overture: ChromiumWithOverture, page: Page): Promise<void> {
  await press(page, 'Print or save as PDF');
  await expect.poll(() => previews(overture)).toHaveLength(1);
  // The pages are in it.
  await expect
    .poll(() => shown(overture))
    .toContainEqual(expect.stringMatching(/^chrome-untrusted:.*\.pdf$/));
  expect(await ownPages(overture, 'print')).toHaveLength(1);
}

test('a print preview holds up no other page, and goes with a lock', async ({ display, overture }) => {
  const [page, other] = await openTwice(overture);
  await page.getByText(NOTE).click();
  await press(page, 'Print or export');
  await print(overture, page);
  // Both go on while the preview is open.
  await expect(page.getByRole('article')).toContainText(NOTE);
  await goTo(other, 'Openers');
  await goTo(other, 'Notes');
  await expect(other.getByText(NOTE)).toBeVisible();

  await display.pressUntil('Escape', async () => (await previews(overture)).length === 0);
  await expect.poll(() => ownPages(overture, 'print')).toEqual([]);

  await print(overture, page);
  await lockFromBackground(overture);
  await expect.poll(() => previews(overture)).toEqual([]);
  expect(await ownPages(overture, 'print')).toEqual([]);
  await expect(lockedTitle(page)).toBeVisible();
  await expect(lockedTitle(other)).toBeVisible();
});

test(
  'a page that the browser’s own command prints is closed after a lock, since its preview stays',
  { tag: '@proof' },
  async ({ display, overture }) => {
    const [, other] = await openTwice(overture);
    await display.pressUntil('ctrl+p', async () => (await previews(overture)).length === 1, 12_000);
    await lockFromBackground(overture);
    await expect.poll(() => previews(overture)).toEqual([]);
    expect(await ownPages(overture, 'sidepanel')).toHaveLength(1);
    await expect(lockedTitle(other)).toBeVisible();
  },
);
