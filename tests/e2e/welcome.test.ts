import type { Page } from '@playwright/test';
import { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { goTo, lockedTitle, PASSPHRASE, press, settings, typeNew, unlock } from './locking.ts';
import { expect, test as base } from './overture.ts';

/** A browser in which Overture was just installed, with the page that the first press of its button opened. */
const test = base.extend<{ page: Page }>({
  overture: async ({}, use) => {
    const overture = await ChromiumWithOverture.launch({ welcome: true });
    await use(overture);
    await overture.close();
  },
  page: async ({ overture }, use) => use(await overture.openWelcome()),
});

const step = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const FIRST = 'Who uses this computer?';
const SECOND = 'What do you two call it?';
const THIRD = 'Before you begin';
const END = 'The first words';

/** Whether Overture has its items in the browser's menu. */
const isInMenu = (overture: ChromiumWithOverture) =>
  overture.inWorker<boolean>(
    `chrome.contextMenus.update('open-panel', { enabled: true }).then(() => true, () => false)`,
  );

base(
  'shows nothing after installing; the first use leads to the welcome page, and the menu follows its answer',
  async () => {
    const overture = await ChromiumWithOverture.launch({ welcome: true });
    const own = () => overture.context.pages().filter((open) => open.url().startsWith('chrome-extension:'));
    // Long enough for what installing used to open.
    await overture.inWorker('new Promise((done) => setTimeout(done, 1500))');
    expect(own()).toHaveLength(0);
    expect(await isInMenu(overture)).toBe(false);
    const page = await overture.openWelcome();
    await expect(step(page, FIRST)).toBeVisible();
    expect(await overture.hasOwnWindow('popup.html')).toBe(false);
    await press(page, 'Skip');
    await expect(step(page, SECOND)).toBeVisible();
    expect(await isInMenu(overture)).toBe(false);
    await press(page, 'Back');
    await press(page, 'Next');
    await expect.poll(() => isInMenu(overture)).toBe(true);
    await press(page, 'Back');
    await page.getByRole('radio', { name: 'Other people too' }).check();
    await typeNew(page, PASSPHRASE);
    await press(page, 'Set the passphrase');
    await press(page, 'Not now');
    await press(page, 'Skip');
    await expect.poll(() => isInMenu(overture)).toBe(false);
    const popup = await overture.openPopup(page);
    await expect(popup.getByRole('dialog', { name: 'Before you begin' })).toBeVisible();
    expect(own()).toHaveLength(1);
    await overture.close();
  },
);

test('leads from installing to the first words, with a passphrase, names and the safety card', async ({
  overture,
  page,
}) => {
  await expect(page).toHaveTitle('Overture');
  await expect(page.getByText('1 of 3')).toBeVisible();
  await page.getByRole('radio', { name: 'Other people too' }).check();
  await press(page, 'Skip');
  await press(page, 'Back');
  await expect(page.getByRole('radio', { name: 'Only me' })).toBeChecked();
  await press(page, 'Next');
  await expect(step(page, SECOND)).toBeFocused();
  await press(page, 'Back');
  await page.getByRole('radio', { name: 'Other people too' }).check();
  await typeNew(page, PASSPHRASE);
  await press(page, 'Next');
  await expect(page.getByText('This isn’t decided yet.')).toBeVisible();
  await press(page, 'Set the passphrase');
  await expect(page.getByText('Your notes are locked with your passphrase')).toBeVisible();
  await press(page, 'Not now');
  await expect(page.getByRole('radio', { name: 'Other people too' })).toBeChecked();
  await press(page, 'Next');

  await expect(step(page, SECOND)).toBeFocused();
  await page.getByLabel('What you call it').fill('a check-up');
  await page.getByLabel('Your partner’s name').fill('Noa');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await expect(step(page, SECOND)).toBeVisible();
  await expect(page.getByLabel('Your partner’s name')).toHaveValue('Noa');
  await press(page, 'Back');
  await expect(step(page, FIRST)).toBeFocused();
  await page.goBack();
  await expect(step(page, SECOND)).toBeFocused();
  await press(page, 'Next');

  await expect(step(page, THIRD)).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Your country' })).toHaveValue('');
  await press(page, 'I have read this');
  await expect(step(page, END)).toBeFocused();
  const words = await page.getByRole('article').locator('.words').textContent();
  await overture.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(page, 'Copy');
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(words);

  const popup = await overture.openOwnPage('popup');
  await expect(popup.getByRole('article').first().locator('.words')).toHaveText(words!);
  await expect(popup.getByRole('dialog')).toHaveCount(0);
  await press(popup, 'Lock now');
  await goTo(popup, 'Notes');
  await expect(lockedTitle(popup)).toBeVisible();
  // What needs the notebook can be unlocked from here too, and the words stay without the names until then.
  await press(page, 'Back');
  await press(page, 'Back');
  await expect(lockedTitle(page)).toBeVisible();
  await unlock(page);
  await expect(page.getByLabel('Your partner’s name')).toHaveValue('Noa');
});

test('asks nothing of somebody who skips it all by keyboard, and shows the safety card before the openers', async ({
  overture,
  page,
}) => {
  await expect(step(page, FIRST)).toBeVisible();
  for (const next of [SECOND, THIRD, END]) {
    await tabTo(page, 'Skip');
    await page.keyboard.press('Enter');
    await expect(step(page, next)).toBeFocused();
  }
  await expect(page.getByRole('article').locator('.words')).not.toBeEmpty();
  const again = await overture.open(page.url());
  await expect(step(again, END)).toBeVisible();
  await again.close();
  await tabTo(page, 'Close this page');
  // The page may be gone before the key is up again.
  await Promise.all([page.waitForEvent('close'), page.keyboard.press('Enter').catch(() => undefined)]);
  const popup = await overture.openOwnPage('popup');
  await expect(popup.getByRole('dialog', { name: 'Before you begin' })).toBeVisible();
  expect(await overture.inWorker(`chrome.storage.local.get('vault').then(({ vault }) => vault.mode)`)).toBe(
    'open',
  );
});

test(
  'deleting everything ends at a new welcome page, in one tab',
  { tag: '@proof' },
  async ({ overture, page }) => {
    for (let times = 0; times < 3; times++) await press(page, 'Skip');
    const panel = await overture.openOwnPage('sidepanel');
    await press(panel, 'I have read this');
    const other = await overture.openOwnPage('sidepanel');
    await settings(panel);
    await panel.getByRole('combobox', { name: 'Title of the toolbar button' }).selectOption('Reader');
    await expect.poll(() => overture.inWorker('chrome.action.getTitle({})')).toBe('Reader');
    await panel.locator('summary', { hasText: 'Delete everything' }).click();
    await panel.getByLabel('To confirm, type').fill('delete');
    await press(panel, 'Delete everything for good');
    await expect(panel).toHaveURL(/\/welcome\.html$/);
    await expect(step(panel, FIRST)).toBeVisible();
    await expect(panel.getByText('1 of 3')).toBeVisible();
    // The welcome page that was open begins anew, the other panel asks to read the safety card again, no tab is added.
    await expect(step(page, FIRST)).toBeVisible();
    await expect(other.getByRole('dialog', { name: 'Before you begin' })).toBeVisible();
    expect(overture.context.pages().filter((open) => open.url().endsWith('/welcome.html'))).toHaveLength(2);
    await expect.poll(() => overture.inWorker('chrome.action.getTitle({})')).toBe('Overture');
  },
);

/** Moves on by Tab until a button has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: true });
  for (let times = 0; times < 40; times++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((button) => button === document.activeElement)) return;
  }
  throw new Error(`${name} cannot be reached by Tab.`);
}
