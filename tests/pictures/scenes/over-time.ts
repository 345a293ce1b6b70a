import type { Page } from '@playwright/test';
import { goTo, heading, press } from '../moves.ts';
import type { Scene } from '../scene.ts';

async function picture(page: Page): Promise<void> {
  await goTo(page, 'Reflect');
  await press(page, 'A quiet look at where I stand');
  await press(page, 'See them over time');
  await heading(page, 'Over time');
  await page.getByRole('gridcell').first().waitFor();
}

/** Looks at the newest answer of the first question that has a line. */
async function readLine(page: Page): Promise<void> {
  await picture(page);
  await page.getByRole('gridcell', { name: 'with a note' }).last().click();
  await page.getByRole('button', { name: 'Just this question' }).waitFor();
}

/** Dates stand side by side, as many as there are: a table of two directions, which scrolls in one of them. */
const allowed = {
  'clipping: scrolls sideways: div.scroller': 'Keys and pointer move it, and it begins at the newest date.',
  'clipping: reaches out of the window: span.': 'A date further back.',
};

/** One's own answers over time. */
export const scenes: Scene[] = [
  { name: 'over-time-one', notebook: 'one', reach: picture },
  {
    name: 'over-time',
    allowed,
    notebook: 'year',
    compared: ['light'],
    reach: readLine,
  },
  {
    name: 'over-time-many',
    allowed,
    notebook: 'many',
    // Thousands of marks: the other looks are asked of the dozen above.
    looks: ['light', 'narrow', 'right-to-left', 'tab'],
    compared: ['narrow'],
    repeats: true,
    reach: readLine,
  },
  {
    name: 'over-time-question',
    notebook: 'year',
    async reach(page) {
      await readLine(page);
      await press(page, 'Just this question');
      await page.getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'over-time-printed',
    notebook: 'year',
    looks: ['print'],
    reach: picture,
  },
];
