import { goTo } from '../moves.ts';
import type { Scene } from '../scene.ts';

/** The guide. */
export const scenes: Scene[] = [
  {
    name: 'learn',
    async reach(page) {
      await goTo(page, 'Learn');
      await page.locator('main').getByRole('heading').first().waitFor();
    },
  },
];
