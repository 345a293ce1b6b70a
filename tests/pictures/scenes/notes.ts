import { goTo, press } from '../moves.ts';
import type { Scene } from '../scene.ts';

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
        .getByRole('textbox')
        .last()
        .fill('Tonight was calmer than I feared. We even laughed about the kettle.');
      await page.getByText('Saved on this device').waitFor();
    },
  },
  {
    name: 'note-deleted',
    notebook: 'one',
    async reach(page) {
      await goTo(page, 'Notes');
      await press(page, 'Delete');
      await page.getByText('Note deleted').waitFor();
    },
  },
];
