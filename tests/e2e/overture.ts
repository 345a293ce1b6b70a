import type { Page } from '@playwright/test';
import { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { withDemo } from '../with-demo.ts';

/** A real Chromium with Overture, on the demo chat, past the safety card. */
export const test = withDemo.extend<{ overture: ChromiumWithOverture; chatPage: Page }>({
  overture: async ({}, use) => {
    const overture = await ChromiumWithOverture.launch();
    await use(overture);
    await overture.close();
  },
  chatPage: async ({ overture, demo }, use) => {
    await use(await overture.open(demo.url));
  },
});

export { expect } from '@playwright/test';

/** Reads the safety card, as everybody does once. */
export async function passSafetyCard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have read this' }).click();
}

/** The card whose words contain these. */
export const card = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });
