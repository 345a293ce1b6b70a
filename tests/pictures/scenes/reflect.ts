import type { Page } from '@playwright/test';
import { disclose, goTo, heading, press } from '../moves.ts';
import type { Scene } from '../scene.ts';

async function overview(page: Page): Promise<void> {
  await goTo(page, 'Reflect');
  await heading(page, 'Reflect');
}

async function checklist(page: Page, title = 'A quiet look at where I stand'): Promise<void> {
  await overview(page);
  await press(page, title);
  await heading(page, title);
}

async function question(page: Page): Promise<void> {
  await checklist(page);
  await page.getByRole('radio').first().waitFor();
}

async function allAtOnce(page: Page): Promise<void> {
  await question(page);
  await press(page, 'All questions at once');
  await page.getByRole('button', { name: 'One at a time' }).waitFor();
}

/** The checklists. */
export const scenes: Scene[] = [
  { name: 'reflect', whole: true, reach: overview },
  { name: 'reflect-begun', notebook: 'some', reach: overview },
  { name: 'reflect-empty', reach: question, compared: ['light'] },
  {
    name: 'reflect-answered',
    notebook: 'one',
    compared: ['dark'],
    async reach(page) {
      await question(page);
      await page
        .getByRole('textbox')
        .fill('On good days, yes. When money comes up I stop after the second sentence.');
      await page.getByRole('radio', { name: 'Partly' }).check();
      await page.getByText('Saved on this device').waitFor();
    },
  },
  {
    name: 'reflect-all',
    notebook: 'one',
    async reach(page) {
      await allAtOnce(page);
      await page
        .getByText('Saved on this device')
        .first()
        .or(page.getByRole('group').nth(3))
        .first()
        .waitFor();
    },
  },
  {
    name: 'reflect-nothing-kept',
    async reach(page) {
      await allAtOnce(page);
      await press(page, 'Done for now');
      await page.getByText('You didn’t answer anything').waitFor();
    },
  },
  {
    name: 'reflect-finished',
    notebook: 'some',
    async reach(page) {
      await allAtOnce(page);
      await press(page, 'Done for now');
      await page.getByText('You’ll find your answers here under Reflect').waitFor();
    },
  },
  {
    name: 'reflect-earlier',
    notebook: 'year',
    whole: true,
    async reach(page) {
      await question(page);
      await disclose(page, 'Answered 12 times');
      await disclose(page, '2 deleted sets of answers');
      await page
        .getByRole('button', { name: /^Restore/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'reflect-earlier-open',
    notebook: 'year',
    async reach(page) {
      await question(page);
      await disclose(page, 'Answered 12 times');
      await page
        .getByRole('button', { name: /^Open the answers from/ })
        .first()
        .click();
      await page.getByText('Your answers from').waitFor();
    },
  },
];
