import type { Page } from '@playwright/test';
import { goTo } from '../moves.ts';
import type { Scene } from '../scene.ts';

async function question(page: Page): Promise<void> {
  await goTo(page, 'Reflect');
  await page.getByRole('radio').first().waitFor();
}

/** The checklists. */
export const scenes: Scene[] = [
  { name: 'reflect-empty', reach: question, compared: ['light', 'narrow'] },
  { name: 'reflect-one', notebook: 'one', reach: question },
  { name: 'reflect-some', notebook: 'some', reach: question, whole: true },
  { name: 'reflect-many', notebook: 'many', reach: question, whole: true },
  {
    name: 'reflect-answered',
    notebook: 'one',
    compared: ['dark'],
    async reach(page) {
      await question(page);
      await page.getByRole('radio', { name: 'Partly' }).check();
      await page
        .getByRole('textbox')
        .fill('On good days, yes. When money comes up I stop after the second sentence.');
      await page.getByText('Saved on this device').waitFor();
    },
  },
];
