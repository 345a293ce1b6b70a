import type { Page } from '@playwright/test';
import { disclose, goTo, heading } from '../moves.ts';
import type { Scene } from '../scene.ts';

async function learn(page: Page): Promise<void> {
  await goTo(page, 'Learn');
  await heading(page, 'Six steps');
}

/** The guide. */
export const scenes: Scene[] = [
  { name: 'learn', compared: ['light'], reach: learn },
  {
    name: 'learn-step',
    whole: true,
    async reach(page) {
      await learn(page);
      await page.locator('summary[data-step="4"]').click();
      for (const at of [0, 2]) {
        await page.getByRole('checkbox').nth(at).click();
        await page
          .getByRole('checkbox', { checked: true })
          .nth(at / 2)
          .waitFor();
      }
    },
  },
  {
    name: 'learn-avoids',
    whole: true,
    async reach(page) {
      await learn(page);
      await disclose(page, 'Words that tend to shut the door');
      await page.getByRole('heading', { name: 'Say instead' }).first().waitFor();
    },
  },
  {
    name: 'learn-sources',
    async reach(page) {
      await learn(page);
      await disclose(page, 'All sources');
      await page.locator('details[open] li').last().waitFor();
    },
  },
];
