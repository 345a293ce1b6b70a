import type { Page } from '@playwright/test';
import { goTo } from '../moves.ts';
import type { Scene } from '../scene.ts';

async function question(page: Page): Promise<void> {
  await goTo(page, 'Reflect');
  const answer = page.getByRole('radio').first();
  const checklist = page.getByRole('button', { name: 'A quiet look at where I stand', exact: true });
  // With or without a list to choose from first.
  await answer.or(checklist).first().waitFor();
  if (await checklist.isVisible()) await checklist.click();
  await answer.waitFor();
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
