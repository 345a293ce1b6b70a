import type { Page } from '@playwright/test';
import { press } from '../moves.ts';
import type { Scene } from '../scene.ts';

const page = 'sidepanel.html#export';

async function choose(view: Page): Promise<void> {
  const group = (name: string) => view.getByRole('group', { name, exact: true });
  await group('Reflections').getByRole('radio', { name: 'All' }).check();
  await group('Notes').getByRole('radio', { name: 'Choose one by one' }).check();
  await group('Notes').getByRole('checkbox').first().check();
  await view.getByText('On the pages:').waitFor();
}

/** A part of it on paper or in a file. */
export const scenes: Scene[] = [
  {
    name: 'export-empty',
    page,
    reach: (view) => view.getByText('There’s nothing to print or save yet').waitFor(),
  },
  {
    name: 'export-nothing-chosen',
    page,
    notebook: 'some',
    compared: ['light'],
    reach: (view) => view.getByText('Nothing is chosen yet.').waitFor(),
  },
  { name: 'export', page, notebook: 'some', whole: true, reach: choose },
  {
    name: 'export-pages',
    page,
    notebook: 'some',
    async reach(view) {
      await choose(view);
      await press(view, 'Show only the pages');
      await view.getByRole('button', { name: 'Back to choosing' }).waitFor();
    },
  },
  {
    name: 'export-printed',
    page,
    notebook: 'some',
    looks: ['print'],
    reach: choose,
  },
];
