import type { Page } from '@playwright/test';
import { disclose, press } from '../moves.ts';
import type { Scene } from '../scene.ts';

async function places(page: Page, country: string): Promise<void> {
  await press(page, 'Help');
  await page.getByRole('combobox', { name: 'Your country' }).selectOption(country);
}

/** The question of safety, which comes once, with what each answer leads to; and help, whenever it is asked for. */
export const scenes: Scene[] = [
  {
    name: 'safety-first',
    firstTime: true,
    compared: ['light', 'large-text'],
    reach: (page) => page.getByRole('dialog').waitFor(),
  },
  {
    name: 'safety-signs',
    firstTime: true,
    reach: (page) => press(page, 'Not sure'),
  },
  {
    name: 'safety-afraid',
    firstTime: true,
    compared: ['light'],
    async reach(page) {
      await press(page, 'Yes');
      await page.getByRole('combobox', { name: 'Your country' }).waitFor();
    },
  },
  {
    name: 'safety-again',
    compared: ['light'],
    async reach(page) {
      await press(page, 'Help');
      await page.getByRole('combobox', { name: 'Your country' }).waitFor();
    },
  },
  {
    name: 'safety-places',
    compared: ['light'],
    async reach(page) {
      await places(page, 'United Kingdom');
      await page.getByRole('heading', { name: 'For men' }).waitFor();
    },
  },
  {
    name: 'safety-self-harm',
    whole: true,
    async reach(page) {
      await places(page, 'United States');
      await disclose(page, 'If they threaten to hurt themselves');
      await page.locator('details[open]').getByRole('link', { name: '988' }).waitFor();
    },
  },
  {
    name: 'safety-europe',
    whole: true,
    async reach(page) {
      await places(page, 'Another country of the European Union');
      await page.getByRole('link', { name: '116 016' }).waitFor();
    },
  },
  {
    name: 'safety-elsewhere',
    async reach(page) {
      await places(page, 'Another country');
      await page.getByText('We haven’t found a number for this country').scrollIntoViewIfNeeded();
    },
  },
];
