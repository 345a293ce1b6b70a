import type { Page } from '@playwright/test';
import { disclose, goTo, heading, press } from '../moves.ts';
import type { Scene } from '../scene.ts';

async function places(page: Page, country?: string): Promise<void> {
  await goTo(page, 'Learn');
  await press(page, 'Find a counselor or therapist');
  await heading(page, 'Find help');
  if (country) await page.getByRole('combobox', { name: 'Your country' }).selectOption(country);
}

/** Find help: places for couples, by country. */
export const scenes: Scene[] = [
  { name: 'places', compared: ['light'], reach: (page) => places(page) },
  {
    name: 'places-country',
    whole: true,
    compared: ['light'],
    async reach(page) {
      await places(page, 'United Kingdom');
      await page.getByText('Relate', { exact: true }).waitFor();
    },
  },
  {
    name: 'places-old-source',
    whole: true,
    async reach(page) {
      await places(page, 'Portugal');
      await page.getByText('Check this before you rely on it').first().waitFor();
    },
  },
  {
    name: 'places-none',
    whole: true,
    async reach(page) {
      await places(page, 'Another country');
      await page.getByText('We haven’t found a place for couples').waitFor();
    },
  },
  {
    name: 'places-first-call',
    whole: true,
    async reach(page) {
      await places(page);
      await disclose(page, 'What to ask on a first call');
      await page.getByRole('button', { name: 'Print the questions' }).waitFor();
    },
  },
];
