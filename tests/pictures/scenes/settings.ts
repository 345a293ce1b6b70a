import type { Page } from '@playwright/test';
import { disclose, press } from '../moves.ts';
import type { Scene } from '../scene.ts';

async function settings(page: Page): Promise<void> {
  await press(page, 'Settings');
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
}

/** The settings, apart from the lock and the backups, which have files of their own. */
export const scenes: Scene[] = [
  {
    name: 'settings',
    compared: ['light'],
    async reach(page) {
      await settings(page);
      await page.getByRole('radio').first().waitFor();
    },
  },
  {
    name: 'settings-found',
    async reach(page) {
      await settings(page);
      await page.getByRole('searchbox', { name: 'Find a setting' }).fill('password');
      await page.getByRole('heading', { name: 'You two' }).waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'settings-nothing-found',
    async reach(page) {
      await settings(page);
      await page.getByRole('searchbox', { name: 'Find a setting' }).fill('zzzz');
      await page.getByText('No setting found').waitFor();
    },
  },
  {
    name: 'settings-named',
    notebook: 'named',
    whole: true,
    async reach(page) {
      await settings(page);
      await page.getByLabel('Your partner’s name').waitFor();
    },
  },
  {
    name: 'settings-delete',
    notebook: 'some',
    async reach(page) {
      await settings(page);
      await disclose(page, 'Delete everything');
      await page.getByLabel('To confirm').fill('delet');
      await press(page, 'Delete everything for good');
      await page.getByText('That isn’t the word yet').waitFor();
    },
  },
  {
    name: 'settings-locked',
    notebook: 'locked',
    whole: true,
    async reach(page) {
      await settings(page);
      await page.getByText('Unlock to change').waitFor();
    },
  },
];
