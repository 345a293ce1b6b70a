import type { Page } from '@playwright/test';
import type { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import {
  disclose,
  goTo,
  lockedTitle,
  lockFromBackground,
  press,
  setPassphrase,
  settings,
  writeNote,
} from './locking.ts';
import { expect, SAFETY_QUESTION, test } from './overture.ts';

// A page that is stuck cannot be cleared for the next test.
test.use({ ownBrowser: true });

/** The addresses of all tabs, as the browser has them: a page that is stuck tells nothing itself. */
const tabs = (overture: ChromiumWithOverture) =>
  overture.inWorker<string[]>('chrome.tabs.query({}).then((all) => all.map(({ url }) => url))');

/** Keeps the page from doing anything else for this long, as a print preview or a debugger does. */
const getStuck = (page: Page, ms: number) =>
  page.evaluate((ms) => {
    setTimeout(() => {
      const end = performance.now() + ms;
      while (performance.now() < end);
    });
  }, ms);

/** Opens the panel’s page with a note that needs the passphrase, and reads it. */
async function showNote(overture: ChromiumWithOverture): Promise<Page> {
  await overture.skipSafetyCard();
  const page = await overture.openOwnPage('sidepanel');
  await writeNote(page, 'The kettle joke');
  await setPassphrase(page);
  await goTo(page, 'Notes');
  await expect(page.getByText('The kettle joke')).toBeVisible();
  return page;
}

test('the background closes a page that is not blank a second after a lock, and leaves a window', async ({
  overture,
}) => {
  const page = await showNote(overture);
  for (const other of overture.context.pages()) if (other !== page) await other.close();
  await getStuck(page, 30_000);
  await lockFromBackground(overture);
  await expect
    .poll(() => tabs(overture), { timeout: 10_000 })
    .not.toContainEqual(expect.stringContaining('sidepanel.html'));
  expect(await tabs(overture)).toHaveLength(1);
});

test('a page that goes blank stays, and opens again with the passphrase', async ({ overture }) => {
  const page = await showNote(overture);
  await lockFromBackground(overture);
  await expect(lockedTitle(page)).toBeVisible();
  await page.waitForTimeout(2500);
  expect(await tabs(overture)).toContainEqual(expect.stringContaining('sidepanel.html'));
});

test('a page that is stuck while everything is deleted is closed, and the deletion goes on', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const page = await overture.openOwnPage('sidepanel');
  await writeNote(page, 'The kettle joke');
  await expect(page.getByText('The kettle joke')).toBeVisible();
  const deleting = await overture.openOwnPage('sidepanel');
  // As text, since the extension’s interface has no type here.
  await page.evaluate(`chrome.storage.onChanged.addListener(({ erasing }) => {
    const end = performance.now() + (erasing?.newValue === undefined ? 0 : 15_000);
    while (performance.now() < end);
  })`);
  await settings(deleting);
  await disclose(deleting, 'Delete everything …');
  await deleting.getByRole('textbox', { name: 'To confirm, type' }).click();
  await deleting.keyboard.type('delete');
  await press(deleting, 'Delete everything for good');
  const ofPanels = async () => (await tabs(overture)).filter((url) => url?.includes('sidepanel.html'));
  // The page that deletes shows its settings and waits for the thread that both share; then all begins anew.
  await expect.poll(ofPanels, { timeout: 12_000 }).toHaveLength(1);
  await expect(deleting.getByRole('heading', { name: SAFETY_QUESTION })).toBeVisible({ timeout: 30_000 });
  const stored = () => overture.inWorker<object>('chrome.storage.local.get(null)');
  await expect.poll(async () => Object.keys(await stored())).not.toContain('erasing');
  expect(Object.keys(await stored()).filter((key) => key.startsWith('notes.'))).toEqual([]);
});
