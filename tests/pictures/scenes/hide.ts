import { press } from '../moves.ts';
import type { Scene } from '../scene.ts';

/** What stays of a window that was hidden, where the browser does not let it close. */
export const scenes: Scene[] = [
  {
    name: 'hidden',
    notebook: 'one',
    looks: ['light', 'dark'],
    allowed: {
      'structure: ': 'There is nothing to be seen, and nothing to be found.',
      'axe landmark-one-main': 'For the same reason.',
      'axe page-has-heading-one': 'For the same reason.',
    },
    async reach(page) {
      await page.getByRole('article').first().waitFor();
      await page.evaluate('chrome.tabs.remove = () => Promise.resolve()');
      await press(page, 'Hide');
      await page.locator('.shell').waitFor({ state: 'detached' });
    },
  },
];
