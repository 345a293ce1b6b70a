import type { Page } from '@playwright/test';
import { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { goTo, lockedTitle, press, setPassphrase, settings, writeNote } from './locking.ts';
import { expect, test as base } from './overture.ts';

/** A browser that goes on without windows, as on macOS and with apps in the background. */
const test = base.extend({
  overture: async ({}, use) => {
    const overture = await ChromiumWithOverture.launch({ args: ['--keep-alive-for-test'] });
    await overture.skipSafetyCard();
    await use(overture);
    await overture.close();
  },
});

/** Closes every window, waits until the background has seen it, and opens the panel’s page in a new one. */
async function closeAllAndReturn(overture: ChromiumWithOverture): Promise<Page> {
  for (const page of overture.context.pages()) await page.close();
  const windows = () => overture.inWorker<number>('chrome.windows.getAll().then(({ length }) => length)');
  await expect.poll(windows).toBe(0);
  await expect.poll(async () => Object.keys(await overture.sessionStorage())).not.toContain('key');
  return overture.openOwnPage('sidepanel');
}

test('locks when the last window closes and the browser goes on', async ({ overture }) => {
  const panel = await overture.openOwnPage('sidepanel');
  await writeNote(panel, 'The kettle joke');
  await setPassphrase(panel);
  const later = await closeAllAndReturn(overture);
  await goTo(later, 'Notes');
  await expect(lockedTitle(later)).toBeVisible();
});

test('takes a notebook that was only for the open browser along with the last window', async ({
  overture,
}) => {
  const panel = await overture.openOwnPage('sidepanel');
  await settings(panel);
  await panel.getByRole('radio', { name: 'Only while the browser is open' }).check();
  await press(panel, 'Delete them when the browser closes');
  await expect.poll(async () => Object.keys(await overture.sessionStorage())).toContain('key');
  await writeNote(panel, 'The kettle joke');
  const later = await closeAllAndReturn(overture);
  await goTo(later, 'Notes');
  await expect(later.getByRole('button', { name: 'New note' })).toBeVisible();
  await expect(later.getByText('The kettle joke')).toBeHidden();
});
