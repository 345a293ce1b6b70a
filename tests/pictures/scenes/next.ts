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
      await page.getByText('Nothing written down yet').waitFor();
    },
  },
  {
    name: 'next-looking',
    whole: true,
    async reach(page) {
      await next(page);
      await page.getByRole('radio', { name: 'Suggested something else' }).check();
      await page.getByText('Just looking.').waitFor();
    },
  },
  {
    name: 'next-costly',
    whole: true,
    async reach(page) {
      await next(page);
      await page.getByRole('radio', { name: 'Suggested something else' }).check();
      await press(page, 'More words');
      await page.getByText('not going to give up people I love').waitFor();
    },
  },
  {
    name: 'next-hold',
    notebook: 'some',
    compared: ['light'],
    async reach(page) {
      await next(page);
      await disclose(page, 'Why wait?');
      await page.getByText('How long to wait is our own choice').waitFor();
    },
  },
  {
    name: 'next-attempts',
    notebook: 'some',
    async reach(page) {
      await next(page);
      const tried = page.getByRole('region', { name: 'What I tried' });
      await tried.locator('summary').first().click();
      await tried.getByRole('textbox', { name: 'Add a note' }).waitFor();
      await tried.getByRole('textbox', { name: 'Add a note' }).focus();
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
      await page.getByRole('button', { name: /^Restore/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'next-form',
    compared: ['light'],
    async reach(page) {
      await next(page);
      await press(page, 'Write down what I tried');
      await page.getByRole('radio', { name: 'My own words' }).check();
      await press(page, 'Save');
      await page.getByText('First choose or write what you said').waitFor();
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
