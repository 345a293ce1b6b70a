import type { Page } from '@playwright/test';
import { goTo, press } from '../moves.ts';
import type { Scene } from '../scene.ts';

/** From the list of notes. */
const inNotes = (go: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await goTo(page, 'Notes');
  await go(page);
};

async function bin(page: Page): Promise<void> {
  await goTo(page, 'Notes');
  await press(page, 'Trash');
}

/** Private notes. */
export const scenes: Scene[] = [
  {
    name: 'notes-empty',
    compared: ['light'],
    reach: inNotes((page) => page.getByText('No notes yet').waitFor()),
  },
  {
    name: 'notes-one',
    notebook: 'one',
    reach: inNotes((page) => page.getByText('Tonight was calmer').waitFor()),
  },
  {
    name: 'notes-some',
    notebook: 'some',
    compared: ['light', 'right-to-left'],
    reach: inNotes((page) => page.getByText('Tonight was calmer').waitFor()),
  },
  {
    name: 'notes-found',
    notebook: 'some',
    reach: inNotes(async (page) => {
      await page.getByRole('searchbox').fill('evening pause');
      await page.getByText('1 found').waitFor();
    }),
  },
  {
    name: 'notes-nothing-found',
    notebook: 'some',
    reach: inNotes(async (page) => {
      await page.getByRole('searchbox').fill('zzzz');
      await page.getByText('No results').waitFor();
    }),
  },
  {
    name: 'notes-many',
    notebook: 'many',
    reach: inNotes((page) => page.getByText('(10000)').waitFor()),
  },
  {
    name: 'note-written',
    reach: inNotes(async (page) => {
      await press(page, 'New note');
      await page
        .getByRole('textbox', { name: 'Your note' })
        .fill('Tonight was calmer than I feared. We even laughed about the kettle.');
      await page.getByText('Saved on this device').waitFor();
    }),
  },
  {
    name: 'note-too-long',
    reach: inNotes(async (page) => {
      await press(page, 'New note');
      await page.getByRole('textbox', { name: 'Your note' }).fill('We talked until late. '.repeat(13_000));
      await page.getByText('Not saved. This is longer').waitFor();
    }),
  },
  {
    name: 'note-deleted',
    notebook: 'one',
    reach: inNotes(async (page) => {
      await page.getByRole('listitem').getByLabel('Delete').first().click();
      await page.getByText('Note deleted').waitFor();
    }),
  },
  {
    name: 'note-about',
    notebook: 'some',
    reach: inNotes(async (page) => {
      await page.getByText('Sunday, at the lake').click();
      await page.getByLabel('Title (optional)').waitFor();
    }),
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
      await page.getByText('The trash is empty').waitFor();
    },
  },
];
