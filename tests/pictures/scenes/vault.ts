import type { Page } from '@playwright/test';
import { disclose, goTo, press, typeNew } from '../moves.ts';
import { PASSPHRASE } from '../notebooks/notebooks.ts';
import type { Scene } from '../scene.ts';

async function locked(page: Page): Promise<void> {
  await goTo(page, 'Notes');
  await page.getByRole('heading', { name: 'Locked' }).waitFor();
}

async function settings(page: Page): Promise<void> {
  await press(page, 'Settings');
  await page.getByRole('heading', { name: 'Privacy' }).waitFor();
}

async function recoveryCode(page: Page): Promise<void> {
  await settings(page);
  await disclose(page, 'Recovery code');
  await page.getByLabel('Your passphrase').fill(PASSPHRASE);
  await press(page, 'Create a new one');
  await page.locator('.code').waitFor();
  // It is a new one each time; these groups are nobody's.
  await page
    .locator('.code span')
    .evaluateAll((groups) => groups.forEach((group) => (group.textContent = 'W7KM')));
}

/** The lock, from its first passphrase to the ways back in. */
export const scenes: Scene[] = [
  { name: 'locked', notebook: 'locked', reach: locked, compared: ['light', 'dark', 'narrow'] },
  {
    name: 'locked-wrong',
    notebook: 'locked',
    async reach(page) {
      await locked(page);
      for (let times = 0; times < 4; times++) {
        await page.getByLabel('Passphrase', { exact: true }).fill('not the one');
        await page.locator('form').getByRole('button', { name: 'Unlock' }).click();
        await page.getByText('Wrong passphrase').waitFor();
      }
    },
  },
  {
    name: 'locked-code',
    notebook: 'locked',
    async reach(page) {
      await locked(page);
      await press(page, 'Use the recovery code instead');
      await page.getByLabel('Recovery code').waitFor();
    },
  },
  {
    name: 'locked-neither',
    notebook: 'locked',
    async reach(page) {
      await locked(page);
      await disclose(page, 'I’ve lost both');
      await press(page, 'Open settings').catch(() => undefined);
      await page.getByText('Unlock to change').waitFor();
    },
  },
  {
    name: 'passphrase-weak',
    async reach(page) {
      await settings(page);
      await page.getByRole('radio', { name: 'Locked with a passphrase' }).check();
      await typeNew(page, 'kettle');
      await press(page, 'Set the passphrase');
      await page.getByText('Use at least 8 characters').waitFor();
    },
  },
  {
    name: 'passphrase-good',
    compared: ['light', 'forced-colours'],
    async reach(page) {
      await settings(page);
      await page.getByRole('radio', { name: 'Locked with a passphrase' }).check();
      await typeNew(page, PASSPHRASE);
      // A blinking caret cannot be hidden where the colours are forced.
      await page.getByLabel('Repeat passphrase').blur();
    },
  },
  {
    name: 'passphrase-generated',
    async reach(page) {
      await settings(page);
      await page.getByRole('radio', { name: 'Locked with a passphrase' }).check();
      await press(page, 'Give me six random words');
      await page.getByText('type it again below').waitFor();
      await page.getByText('Strong.').waitFor();
    },
  },
  {
    name: 'recovery-offer',
    async reach(page) {
      await settings(page);
      await page.getByRole('radio', { name: 'Locked with a passphrase' }).check();
      await typeNew(page, PASSPHRASE);
      await press(page, 'Set the passphrase');
      await page.getByText('One more thing').waitFor();
    },
  },
  { name: 'recovery-code', notebook: 'unlocked', reach: recoveryCode },
  {
    name: 'recovery-code-printed',
    notebook: 'unlocked',
    reach: recoveryCode,
    looks: ['print'],
    compared: ['print'],
  },
  {
    name: 'recovery-check',
    notebook: 'unlocked',
    async reach(page) {
      await recoveryCode(page);
      await press(page, 'I’ve written it down');
      await press(page, 'Check');
      await page.getByText('That doesn’t match the code').waitFor();
    },
  },
  {
    name: 'passphrase-change-wrong',
    notebook: 'unlocked',
    async reach(page) {
      await settings(page);
      await disclose(page, 'Change the passphrase');
      await page.getByLabel('Your passphrase').fill('not the one');
      await typeNew(page, 'another passphrase of mine');
      await press(page, 'Change it');
      await page.getByText('Wrong passphrase').waitFor();
    },
  },
  {
    name: 'passphrase-remove',
    notebook: 'unlocked',
    async reach(page) {
      await settings(page);
      await page.getByRole('radio', { name: 'Open', exact: false }).first().check();
      await page.getByLabel('Your passphrase').waitFor();
    },
  },
  {
    name: 'session-ask',
    notebook: 'some',
    async reach(page) {
      await settings(page);
      await page.getByRole('radio', { name: 'Only while' }).check();
      await page.getByRole('button', { name: 'Leave it as it is' }).waitFor();
    },
  },
  {
    name: 'auto-lock',
    notebook: 'unlocked',
    async reach(page) {
      await settings(page);
      await disclose(page, 'Lock automatically');
      await page.getByLabel('Lock when Overture hasn’t been').waitFor();
    },
  },
];
