import type { Page } from '@playwright/test';
import { disclose, goTo, heading, press } from '../moves.ts';
import type { Scene } from '../scene.ts';

async function next(page: Page): Promise<void> {
  await goTo(page, 'What now');
  await heading(page, 'What now');
}

/** What to do next, by what came back. */
export const scenes: Scene[] = [
  {
    name: 'next-empty',
    async reach(page) {
      await next(page);
      await page.getByText('Nothing is written down yet').waitFor();
    },
  },
  {
    name: 'next-looking',
    whole: true,
    async reach(page) {
      await next(page);
      await page.getByRole('radio', { name: 'Something else instead' }).check();
      await page.getByText('Only looking.').waitFor();
    },
  },
  {
    name: 'next-hold',
    notebook: 'some',
    compared: ['light'],
    async reach(page) {
      await next(page);
      await disclose(page, 'Why wait?');
      await page.getByText('How long is our own choice').waitFor();
    },
  },
  {
    name: 'next-attempts',
    notebook: 'some',
    async reach(page) {
      await next(page);
      const tried = page.getByRole('region', { name: 'What I tried' });
      await tried.locator('summary').first().click();
      await tried.getByRole('textbox', { name: 'A line for yourself' }).waitFor();
      await tried.getByRole('textbox', { name: 'A line for yourself' }).focus();
    },
  },
  {
    name: 'next-deleted',
    notebook: 'some',
    async reach(page) {
      await next(page);
      const tried = page.getByRole('region', { name: 'What I tried' });
      await tried.locator('summary').first().click();
      await press(page, 'Delete');
      await disclose(page, '1 deleted entry');
      await page.getByRole('button', { name: /^Bring back/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'next-form',
    compared: ['light'],
    async reach(page) {
      await next(page);
      await press(page, 'Write down what I tried');
      await page.getByRole('radio', { name: 'My own words' }).check();
      await press(page, 'Keep it');
      await page.getByText('Choose or write what you said first').waitFor();
    },
  },
  {
    name: 'next-locked',
    notebook: 'locked',
    async reach(page) {
      await next(page);
      await page.getByText('What you tried is locked').waitFor();
    },
  },
];
