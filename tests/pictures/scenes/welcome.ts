import type { Page } from '@playwright/test';
import { heading, press } from '../moves.ts';
import type { Scene } from '../scene.ts';

const page = 'welcome.html';

/** Goes to the question who uses this computer. */
async function toWho(welcome: Page): Promise<void> {
  await press(welcome, 'Next');
  await welcome.getByRole('radio', { name: 'Only me' }).waitFor();
}

/** The first steps, one by one. */
export const scenes: Scene[] = [
  {
    name: 'welcome-question',
    page,
    firstTime: true,
    reach: (welcome) => welcome.getByRole('dialog').waitFor(),
  },
  {
    name: 'welcome-try',
    page,
    compared: ['light'],
    async reach(welcome) {
      await press(welcome, 'Insert');
      await welcome.getByText('Inserted, not sent').waitFor();
    },
  },
  { name: 'welcome-who', page, reach: toWho },
  {
    name: 'welcome-who-half',
    page,
    compared: ['large-text'],
    async reach(welcome) {
      await toWho(welcome);
      await welcome.getByRole('radio', { name: 'Other people too' }).check();
      await welcome.getByLabel('New passphrase').fill('velvet kettle');
      await press(welcome, 'Next');
      await welcome.getByText('This isn’t decided yet').waitFor();
      await welcome.getByText(/^(Easily guessed|Weak|Fair|Good|Strong)/).waitFor();
    },
  },
  {
    name: 'welcome-end',
    page,
    compared: ['light'],
    async reach(welcome) {
      await toWho(welcome);
      await press(welcome, 'Skip');
      await heading(welcome, 'That’s all it takes');
      await welcome.getByText('Alt+Shift+O').waitFor();
    },
  },
  {
    name: 'welcome-offered',
    async reach(window, overture) {
      await overture.inWorker('chrome.storage.local.remove("welcomeOpened")');
      await window.getByText('New here?').waitFor();
    },
  },
];
