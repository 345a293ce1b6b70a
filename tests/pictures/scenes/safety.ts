import { press } from '../moves.ts';
import type { Scene } from '../scene.ts';

/** The safety card: once before everything, then whenever it is asked for. */
export const scenes: Scene[] = [
  {
    name: 'safety-first',
    firstTime: true,
    compared: ['light', 'large-text'],
    reach: (page) => page.getByRole('dialog').waitFor(),
  },
  {
    name: 'safety-again',
    whole: true,
    async reach(page) {
      await press(page, 'Safety and help');
      await page.getByRole('dialog').waitFor();
    },
  },
];
