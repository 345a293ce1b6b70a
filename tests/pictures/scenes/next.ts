import { goTo } from '../moves.ts';
import type { Scene } from '../scene.ts';

/** What to do next, by what came back. */
export const scenes: Scene[] = [
  {
    name: 'next',
    notebook: 'some',
    async reach(page) {
      await goTo(page, 'What now');
      await page.locator('main *').first().waitFor();
    },
  },
];
