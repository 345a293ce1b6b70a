import { goTo } from '../moves.ts';
import type { Scene } from '../scene.ts';

/** The popup has one width, so it is not shown in a tab. */
const looks = ['light', 'dark', 'forced-colours', 'narrow', 'large-text', 'right-to-left'] as const;
const page = 'popup.html';

/** The window behind the toolbar button. */
export const scenes: Scene[] = [
  {
    name: 'popup',
    page,
    looks,
    notebook: 'some',
    compared: ['light'],
    reach: (popup) => popup.getByRole('article').first().waitFor(),
  },
  {
    name: 'popup-question',
    page,
    looks,
    async reach(popup) {
      await goTo(popup, 'Reflect');
      await popup.getByText('1 of 18', { exact: true }).waitFor();
    },
  },
  {
    name: 'popup-note-empty',
    page,
    looks,
    async reach(popup) {
      await goTo(popup, 'Notes');
      await popup.getByText('What you write here is saved as a note').waitFor();
    },
  },
  {
    name: 'popup-note',
    page,
    looks,
    notebook: 'some',
    compared: ['light'],
    async reach(popup) {
      await goTo(popup, 'Notes');
      await popup.getByRole('textbox').first().fill('She laughed at the kettle joke.');
      await popup.getByText('Saved on this device').waitFor();
      await popup.getByRole('button', { name: 'Tonight was calmer' }).waitFor();
    },
  },
  {
    name: 'popup-locked',
    page,
    looks,
    notebook: 'locked',
    async reach(popup) {
      await goTo(popup, 'Notes');
      await popup.getByRole('heading', { name: 'Locked' }).waitFor();
    },
  },
];
