import type { Page } from '@playwright/test';
import { goTo, press } from '../moves.ts';
import type { Scene } from '../scene.ts';

async function bin(page: Page): Promise<void> {
  await goTo(page, 'Notes');
  await press(page, 'Bin');
}

/** Private notes. */
export const scenes: Scene[] = [
  {
    name: 'notes-empty',
    compared: ['light'],
    async reach(page) {
      await goTo(page, 'Notes');
      await page.getByText('No notes yet').waitFor();
    },
  },
  {
    name: 'notes-one',
    notebook: 'one',
    async reach(page) {
      await goTo(page, 'Notes');
      await page.getByText('Tonight was calmer').waitFor();
    },
  },
  {
    name: 'notes-some',
    notebook: 'some',
    compared: ['light', 'right-to-left'],
    async reach(page) {
      await goTo(page, 'Notes');
      await page.getByText('Tonight was calmer').waitFor();
    },
  },
  {
    name: 'notes-found',
    notebook: 'some',
    async reach(page) {
      await goTo(page, 'Notes');
      await page.getByRole('searchbox').fill('evening pause');
      await page.getByText('1 found').waitFor();
    },
  },
  {
    name: 'notes-nothing-found',
    notebook: 'some',
    async reach(page) {
      await goTo(page, 'Notes');
      await page.getByRole('searchbox').fill('zzzz');
      await page.getByText('Nothing fits all of that').waitFor();
    },
  },
  {
    name: 'notes-many',
    notebook: 'many',
    async reach(page) {
      await goTo(page, 'Notes');
      await page.getByText('(10000)').waitFor();
    },
  },
  {
    name: 'note-written',
    async reach(page) {
      await goTo(page, 'Notes');
      await press(page, 'New note');
      await page
        .getByRole('textbox', { name: 'Your note' })
        .fill('Tonight was calmer than I feared. We even laughed about the kettle.');
      await page.getByText('Saved on this device').waitFor();
    },
  },
  {
    name: 'note-deleted',
    notebook: 'one',
    async reach(page) {
      await goTo(page, 'Notes');
      await page.getByRole('listitem').getByLabel('Delete').first().click();
      await page.getByText('Note deleted').waitFor();
    },
  },
  {
    name: 'note-about',
    notebook: 'some',
    async reach(page) {
      await goTo(page, 'Notes');
      await page.getByText('Sunday, at the lake').click();
      await page.getByLabel('Title, if you like').waitFor();
    },
  },
  {
    name: 'bin',
    notebook: 'some',
    async reach(page) {
      await bin(page);
      await page.getByText('A list for the shop').waitFor();
    },
  },
  {
    name: 'bin-ask',
    notebook: 'some',
    async reach(page) {
      await bin(page);
      await page.getByRole('button', { name: 'Delete for good' }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'bin-empty',
    async reach(page) {
      await bin(page);
      await page.getByText('The bin is empty').waitFor();
    },
  },
];
