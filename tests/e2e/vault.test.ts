import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import {
  disclose,
  editor,
  goTo,
  inMemory,
  lockedTitle,
  PASSPHRASE,
  press,
  setPassphrase,
  settings,
  typeNew,
  unlock,
  writeNote,
} from './locking.ts';
import { card, expect, hasClosed, test as base, typeInto } from './overture.ts';

/** A profile that can be left and come back to. */
const testRestarting = base.extend<{ profile: string }>({
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'overture-profile-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true });
  },
  overture: async ({ profile }, use) => {
    const overture = await ChromiumWithOverture.launch({ profile });
    await overture.skipSafetyCard();
    await use(overture);
    await overture.close();
  },
});

const test = base.extend({
  overture: async ({ overture }, use) => {
    await overture.skipSafetyCard();
    await use(overture);
  },
});

async function restarted(overture: ChromiumWithOverture, profile: string): Promise<ChromiumWithOverture> {
  await overture.close();
  return ChromiumWithOverture.launch({ profile });
}

test('locks every page, leaves the openers, and leads back to the sentence', async ({
  overture,
  chatPage,
}) => {
  const panel = await overture.openOwnPage('sidepanel');
  await writeNote(panel, 'The kettle joke');
  await setPassphrase(panel);
  const other = await overture.openOwnPage('sidepanel');
  await goTo(other, 'Notes');
  await other.getByText('The kettle joke').click();
  await editor(other).press('End');
  await other.keyboard.type(' and half a sen');
  await panel.bringToFront();
  await goTo(panel, 'Reflect');

  await press(panel, 'Lock now');
  await Promise.all([panel, other].map((page) => lockedTitle(page).waitFor()));
  for (const page of [panel, other]) {
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    expect(html).not.toContain('kettle');
    // Neither how much there is nor when it was written.
    expect(await page.locator('main').innerText()).not.toMatch(/\d/);
  }
  expect(await inMemory(overture)).toEqual({});

  await goTo(panel, 'Openers');
  await expect(panel.getByRole('article').first()).toBeVisible();
  await chatPage.bringToFront();
  await chatPage.locator('#plain').click();
  const popup = await overture.openPopup(chatPage);
  await card(popup, 'hopeful').getByRole('button', { name: 'Insert' }).click();
  await hasClosed(popup);

  await other.bringToFront();
  await unlock(other, 'not the one');
  await expect(other.getByText('Wrong passphrase. Nothing was changed.')).toBeVisible();
  await unlock(other);
  await expect(editor(other)).toHaveValue('The kettle joke and half a sen');
  await expect(editor(other)).toBeFocused();
  await other.keyboard.press('End');
  await other.keyboard.type('tence');
  await expect(editor(other)).toHaveValue('The kettle joke and half a sentence');
  await goTo(panel, 'Notes');
  await expect(panel.getByText('The kettle joke and half a sentence')).toBeVisible();
});

test('comes back to the question that was being answered', { tag: '@proof' }, async ({ overture }) => {
  const panel = await overture.openOwnPage('sidepanel');
  await setPassphrase(panel);
  await goTo(panel, 'Reflect');
  await press(panel, 'A quiet look at where I stand');
  await press(panel, 'Skip');
  // Beside a note, an answer leads no further.
  await panel.getByRole('textbox').pressSequentially('On good');
  await panel.getByRole('radio', { name: 'Partly' }).check();
  await panel.getByRole('textbox').press('End');
  await panel.keyboard.type(' days, wh');
  await press(panel, 'Lock now');
  await expect(lockedTitle(panel)).toBeVisible();
  await unlock(panel);
  await expect(panel.getByText('2 of 18', { exact: true })).toBeVisible();
  await expect(panel.getByRole('radio', { name: 'Partly' })).toBeChecked();
  await expect(panel.getByRole('textbox')).toHaveValue('On good days, wh');
});

testRestarting(
  'is locked after a restart, also for a page that was never unlocked',
  async ({ overture, profile }) => {
    let panel = await overture.openOwnPage('sidepanel');
    await writeNote(panel, 'Before the restart');
    await setPassphrase(panel);
    const again = await restarted(overture, profile);
    panel = await again.openOwnPage('sidepanel');
    await goTo(panel, 'Notes');
    await expect(lockedTitle(panel)).toBeVisible();
    await expect(panel.getByText('Before the restart')).toHaveCount(0);
    await unlock(panel);
    await expect(panel.getByText('Before the restart')).toBeVisible();
    await again.close();
  },
);

test('slows down wrong tries, and never the right one for long', { tag: '@proof' }, async ({ overture }) => {
  const panel = await overture.openOwnPage('sidepanel');
  await setPassphrase(panel);
  await press(panel, 'Lock now');
  await goTo(panel, 'Notes');
  for (let times = 0; times < 3; times++) {
    await unlock(panel, `wrong ${times}`);
    await expect(panel.getByText('Wrong passphrase')).toBeVisible();
  }
  await expect(panel.getByText('You can try again in 1 second.')).toBeVisible();
  await expect(panel.getByText('You can try again')).toHaveCount(0);
  await unlock(panel);
  await expect(panel.getByText('No notes yet.')).toBeVisible();
});

test(
  'tells a damaged record from a wrong passphrase, and a newer one from both',
  { tag: '@proof' },
  async ({ overture }) => {
    const panel = await overture.openOwnPage('sidepanel');
    await setPassphrase(panel);
    await press(panel, 'Lock now');
    await goTo(panel, 'Notes');
    await expect(lockedTitle(panel)).toBeVisible();
    await overture.changeVault("vault.wraps[0].box = 'AAAA' + vault.wraps[0].box.slice(4)");
    // A page that hears of the damage before anybody unlocks it says so by itself.
    const damaged = panel.getByText('The record that opens your notes is damaged');
    await Promise.race([unlock(panel), damaged.waitFor()]);
    await expect(damaged).toBeVisible();
    await expect(panel.getByText('Wrong passphrase')).toHaveCount(0);
    await panel.reload();
    await goTo(panel, 'Notes');
    await expect(
      panel.getByText('Nothing was deleted, and your passphrase isn’t the problem.'),
    ).toBeVisible();
    await overture.changeVault('vault.v = 2');
    await press(panel, 'Try again');
    await goTo(panel, 'Notes');
    await expect(panel.getByText('Your notes were saved by a newer Overture.')).toBeVisible();
    await goTo(panel, 'Openers');
    await expect(panel.getByRole('article').first()).toBeVisible();
  },
);

test('makes a recovery code that was really written down, and opens with it', async ({ overture }) => {
  const panel = await overture.openOwnPage('sidepanel');
  await writeNote(panel, 'Worth recovering');
  await settings(panel);
  await panel.getByRole('radio', { name: 'Locked with a passphrase' }).check();
  await typeNew(panel, PASSPHRASE);
  await press(panel, 'Set the passphrase');
  await press(panel, 'Create a recovery code');
  const code = (await panel.locator('.code').innerText()).trim().split(/\s+/);
  expect(code).toHaveLength(7);
  await press(panel, 'I’ve written it down');
  await expect(panel.getByText(code[0]!)).toHaveCount(0);
  await press(panel, 'Check');
  await expect(panel.getByText('That doesn’t match the code.')).toBeVisible();
  for (const field of await panel.getByLabel(/^Group \d$/).all()) {
    const label = await field.evaluate((input) => (input as HTMLInputElement).labels![0]!.textContent);
    await typeInto(field, code[Number(/\d/.exec(label)) - 1]!.toLowerCase());
  }
  await press(panel, 'Check');
  await expect(panel.getByText('Your recovery code is right.')).toBeVisible();

  await press(panel, 'Lock now');
  await goTo(panel, 'Notes');
  await press(panel, 'Use the recovery code instead');
  await typeInto(
    panel.getByLabel('Recovery code'),
    code.join(' ').replace(/^./, (letter) => (letter === '7' ? '8' : '7')),
  );
  await panel.locator('form').getByRole('button', { name: 'Unlock' }).click();
  await expect(panel.getByText('There’s a typo in the recovery code.')).toBeVisible();
  await typeInto(panel.getByLabel('Recovery code'), code.join('').toLowerCase());
  await typeNew(panel, 'a new one for new days');
  await panel.locator('form').getByRole('button', { name: 'Unlock' }).click();
  await expect(panel.getByText('Worth recovering')).toBeVisible();

  await press(panel, 'Lock now');
  await unlock(panel, PASSPHRASE);
  await expect(panel.getByText('Wrong passphrase')).toBeVisible();
  await unlock(panel, 'a new one for new days');
  await expect(panel.getByText('Worth recovering')).toBeVisible();
});

testRestarting(
  'changes and removes the passphrase, each time asking for it',
  { tag: '@proof' },
  async ({ overture, profile }) => {
    let panel = await overture.openOwnPage('sidepanel');
    await writeNote(panel, 'Stays throughout');
    await setPassphrase(panel);
    await disclose(panel, 'Change the passphrase');
    await typeInto(panel.getByLabel('Your passphrase'), 'not the one');
    await typeNew(panel, 'quite another passphrase');
    await press(panel, 'Change it');
    await expect(panel.getByText('Wrong passphrase')).toBeVisible();
    await typeInto(panel.getByLabel('Your passphrase'), PASSPHRASE);
    await press(panel, 'Change it');
    await expect(panel.getByText('Passphrase changed.')).toBeVisible();
    await expect(panel.getByRole('region', { name: 'Privacy' })).toBeFocused();

    await press(panel, 'Lock now');
    await goTo(panel, 'Notes');
    await unlock(panel, PASSPHRASE);
    await expect(panel.getByText('Wrong passphrase')).toBeVisible();
    await unlock(panel, 'quite another passphrase');
    await expect(panel.getByText('Stays throughout')).toBeVisible();

    await settings(panel);
    await panel.getByRole('radio', { name: 'Open', exact: false }).first().check();
    await typeInto(panel.getByLabel('Your passphrase'), 'quite another passphrase');
    await press(panel, 'Remove the passphrase');
    await expect(panel.getByText('Your notes are saved without a passphrase.')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Lock now' })).toHaveCount(0);
    const again = await restarted(overture, profile);
    panel = await again.openOwnPage('sidepanel');
    await goTo(panel, 'Notes');
    await expect(panel.getByText('Stays throughout')).toBeVisible();
    await again.close();
  },
);

testRestarting(
  'keeps notes only while the browser is open, when that was chosen',
  { tag: '@proof' },
  async ({ overture, profile }) => {
    let panel = await overture.openOwnPage('sidepanel');
    await writeNote(panel, 'Gone tomorrow');
    await settings(panel);
    await panel.getByRole('radio', { name: 'Only while the browser is open' }).check();
    await press(panel, 'Leave it as it is');
    await expect(panel.getByRole('radio', { name: /^Open/ })).toBeChecked();
    await panel.getByRole('radio', { name: 'Only while the browser is open' }).check();
    await press(panel, 'Delete them when the browser closes');
    await expect(
      panel.getByText('Your notes will be gone when the last browser window closes.'),
    ).toBeVisible();
    await panel.reload();
    await goTo(panel, 'Notes');
    await expect(panel.getByText('Gone tomorrow')).toBeVisible();
    const again = await restarted(overture, profile);
    panel = await again.openOwnPage('sidepanel');
    await goTo(panel, 'Notes');
    await expect(panel.getByText('No notes yet.')).toBeVisible();
    await again.close();
  },
);

test('hides and locks at Shift three times, in every page', { tag: '@proof' }, async ({ overture }) => {
  const panel = await overture.openOwnPage('sidepanel');
  await writeNote(panel, 'Not for other eyes');
  await setPassphrase(panel);
  const other = await overture.openOwnPage('sidepanel');
  await goTo(other, 'Notes');
  await expect(other.getByText('Not for other eyes')).toBeVisible();
  await panel.bringToFront();
  const closed = panel.waitForEvent('close');
  for (let times = 0; times < 3; times++) await panel.keyboard.press('Shift');
  await closed;
  await expect(lockedTitle(other)).toBeVisible();
});

test.describe('as time passes', () => {
  // A browser whose clock was moved is of no use to other tests.
  test.use({ ownBrowser: true });

  test('locks by itself when the time has come', { tag: '@proof' }, async ({ overture }) => {
    await overture.context.clock.install();
    const panel = await overture.openOwnPage('sidepanel');
    await setPassphrase(panel);
    await disclose(panel, 'Lock automatically');
    await panel.getByLabel('Lock when Overture hasn’t been used for').selectOption('2 minutes');
    await expect(panel.getByText('Saved.')).toBeVisible();
    await overture.inWorker(`chrome.storage.session.get('times').then(({ times }) =>
    chrome.storage.session.set({ times: { ...times, touchedAt: Date.now() - 121000 } }))`);
    await goTo(panel, 'Notes');
    await expect(panel.getByText('No notes yet.')).toBeVisible();
    // The window looks every 20 seconds.
    await panel.clock.runFor(20_000);
    await expect(lockedTitle(panel)).toBeVisible();
    await expect(panel.getByText('This computer’s clock')).toHaveCount(0);
  });
});

test(
  'locks when the clock of the computer is set back, and says that this is why',
  { tag: '@proof' },
  async ({ overture }) => {
    await overture.skipSafetyCard();
    const panel = await overture.openOwnPage('sidepanel');
    await setPassphrase(panel);
    await goTo(panel, 'Notes');
    await expect(panel.getByText('No notes yet.')).toBeVisible();
    await panel.evaluate(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() - 3_600_000;
    });
    await panel.keyboard.press('Tab');
    await expect(lockedTitle(panel)).toBeVisible();
    await expect(panel.getByText('This computer’s clock was set back')).toBeVisible();
    await unlock(panel);
    await expect(panel.getByText('No notes yet.')).toBeVisible();
    await press(panel, 'Lock now');
    await expect(lockedTitle(panel)).toBeVisible();
    await expect(panel.getByText('This computer’s clock')).toHaveCount(0);
  },
);

test('works with the keyboard alone, from setting the passphrase to unlocking', async ({ overture }) => {
  const panel = await overture.openOwnPage('sidepanel');
  await panel.getByRole('button', { name: 'Settings' }).focus();
  await panel.keyboard.press('Enter');
  const open = panel.getByRole('radio', { name: /^Open/ });
  await expect(open).toBeVisible();
  // Past the sections above it.
  await expect(async () => {
    await panel.keyboard.press('Tab');
    await expect(open).toBeFocused({ timeout: 100 });
  }).toPass();
  await panel.keyboard.press('ArrowDown');
  // Past the button that makes a passphrase.
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  await panel.keyboard.type(PASSPHRASE);
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  await panel.keyboard.type(PASSPHRASE);
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('One more thing.')).toBeFocused();
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('One more thing.')).toHaveCount(0);
  expect(await focusIsSomewhere(panel)).toBe(true);
  await panel.getByRole('button', { name: 'Lock now' }).focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Unlock' }).first()).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(panel.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await panel.keyboard.type(PASSPHRASE);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Privacy' })).toBeVisible();
  expect(await focusIsSomewhere(panel)).toBe(true);
});

const focusIsSomewhere = async (page: Page) => {
  await page.waitForTimeout(50);
  return page.evaluate(() => document.activeElement !== document.body);
};
