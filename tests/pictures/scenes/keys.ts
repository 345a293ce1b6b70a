import type { Scene } from '../scene.ts';

/** The list of all keys. */
export const scenes: Scene[] = [
  {
    name: 'keys',
    compared: ['light'],
    async reach(page) {
      await page.getByRole('article').first().waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog').getByText('Alt+Shift+O').waitFor();
    },
  },
];
