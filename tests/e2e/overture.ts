import { expect, type Locator, type Page } from '@playwright/test';
import { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { withDemo } from '../with-demo.ts';
import { SharedBrowser } from './shared-browser.ts';

interface Fixtures {
  overture: ChromiumWithOverture;
  chatPage: Page;
  /** Whether the test changes what no clearing brings back, such as the clock: it gets a browser of its own. */
  ownBrowser: boolean;
}

/** A real Chromium with Overture just installed, and the demo chat in it. */
export const test = withDemo.extend<Fixtures, { sharedBrowser: SharedBrowser }>({
  ownBrowser: [false, { option: true }],
  sharedBrowser: [
    async ({}, use) => {
      const shared = new SharedBrowser();
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  overture: async ({ ownBrowser, sharedBrowser }, use) => {
    if (!ownBrowser) return use(await sharedBrowser.asInstalled());
    const overture = await ChromiumWithOverture.launch();
    await use(overture);
    await overture.close();
  },
  chatPage: async ({ overture, demo }, use) => {
    await use(await overture.open(demo.url));
  },
});

export { expect };

/** The question that comes once, before the first opener. */
export const SAFETY_QUESTION = 'Are you afraid of your partner, or controlled by them?';

/** Answers it, as everybody does once. */
export async function passSafetyCard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'No', exact: true }).click();
}

/** Replaces what stands in a field as a person does: clicks into it, selects all of it and types, key by key. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.press('ControlOrMeta+A');
  await field.pressSequentially(text);
}

/** The card whose words contain these. */
export const card = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });

/** Waits until a popup has closed, as it does once something went in. */
export const hasClosed = (popup: Page) => expect.poll(() => popup.isClosed()).toBe(true);
