import type { Page } from '@playwright/test';
import { heading, press } from '../moves.ts';
import type { Scene } from '../scene.ts';

const page = 'welcome.html';
const STEPS = ['Who uses this computer?', 'What do you two call it?', 'Before you begin', 'The first words'];

/** Passes by the first steps. @param steps how many */
async function skip(welcome: Page, steps: number): Promise<void> {
  for (const at of STEPS.slice(0, steps).keys()) {
    await heading(welcome, STEPS[at]!);
    await press(welcome, 'Skip');
  }
  await heading(welcome, STEPS[steps]!);
}

/** The first page after installing, step by step. */
export const scenes: Scene[] = [
  {
    name: 'welcome-who',
    page,
    reach: (welcome) => welcome.getByRole('radio', { name: 'Only me' }).waitFor(),
  },
  {
    name: 'welcome-who-half',
    page,
    compared: ['large-text'],
    async reach(welcome) {
      await welcome.getByRole('radio', { name: 'Other people too' }).check();
      await welcome.getByLabel('New passphrase').fill('velvet kettle');
      await press(welcome, 'Next');
      await welcome.getByText('This isn’t decided yet').waitFor();
      await welcome.getByText(/^(Easy to guess|Weak|Fair|Good|Strong)/).waitFor();
    },
  },
  {
    name: 'welcome-names',
    page,
    async reach(welcome) {
      await skip(welcome, 1);
      await welcome.getByLabel('Your partner’s name').fill('Noa');
      await welcome.getByText('Saved on this device').waitFor();
    },
  },
  {
    name: 'welcome-safety',
    page,
    async reach(welcome) {
      await skip(welcome, 2);
      await welcome.getByRole('combobox', { name: 'Your country' }).waitFor();
    },
  },
  {
    name: 'welcome-end',
    page,
    compared: ['light'],
    async reach(welcome) {
      await skip(welcome, 3);
      await welcome.getByRole('article').waitFor();
    },
  },
];
