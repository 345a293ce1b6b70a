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
    name: 'popup-reflect',
    page,
    looks,
    async reach(popup) {
      await goTo(popup, 'Reflect');
      await popup.locator('main').getByRole('heading').first().waitFor();
    },
  },
  {
    name: 'popup-notes',
    page,
    looks,
    notebook: 'some',
    async reach(popup) {
      await goTo(popup, 'Notes');
      await popup.getByText('Tonight was calmer').waitFor();
    },
  },
];
