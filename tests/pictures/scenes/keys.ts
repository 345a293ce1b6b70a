import { goTo } from '../moves.ts';
import type { Scene } from '../scene.ts';

/** The list of all keys. */
export const scenes: Scene[] = [
  {
    name: 'keys',
    compared: ['light'],
    async reach(page) {
      await goTo(page, 'Notes');
      await page.getByText('No notes yet').waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog').getByText('Alt+Shift+O').waitFor();
    },
  },
];
