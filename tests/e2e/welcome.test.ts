import type { Page } from '@playwright/test';
import { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { goTo, lockedTitle, PASSPHRASE, press, settings, typeNew } from './locking.ts';
import { expect, passSafetyCard, SAFETY_QUESTION, test as base } from './overture.ts';

/** A browser in which Overture was just installed. */
const test = base.extend<{ page: Page }>({
  overture: async ({}, use) => {
    const overture = await ChromiumWithOverture.launch({ welcome: true });
    await use(overture);
    await overture.close();
  },
  page: async ({ overture }, use) => use(await overture.openOwnPage('welcome')),
});

const step = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const FIRST = 'The first words';
const SECOND = 'Who uses this computer?';
const END = 'That’s all it takes';
const OFFER = 'New here?';

/** Whether Overture has its items in the browser's menu. */
const isInMenu = (overture: ChromiumWithOverture) =>
  overture.inWorker<boolean>(
    `chrome.contextMenus.update('open-panel', { enabled: true }).then(() => true, () => false)`,
  );
/** Everything that is kept on the disk about a person. */
const kept = (overture: ChromiumWithOverture) =>
  overture.inWorker<Record<string, unknown>>('chrome.storage.local.get(null)');

test('whoever sees it for the first time has a fitting opener in their message after three presses, and types on', async ({
  overture,
  chatPage,
}) => {
  const { keyboard } = chatPage;
  await chatPage.locator('#plain').click();
  // The first press: the toolbar button.
  const popup = await overture.openPopup(chatPage);
  const words = (await popup.getByRole('article').first().locator('.words').textContent())!;
  // The second: the answer to the one question.
  await popup.getByRole('button', { name: 'No', exact: true }).click();
  // The third: the first opener.
  await popup.getByRole('article').first().getByRole('button', { name: 'Insert', exact: true }).click();
  await expect.poll(() => popup.isClosed()).toBe(true);
  await keyboard.type(' Hope you slept well');
  await expect.poll(() => chatPage.evaluate(() => chat.plain())).toBe(`${words} Hope you slept well`);
  expect(await chatPage.evaluate(() => chat.sends)).toBe(0);
  expect(words).toMatch(/\?$/);
});

test('shows nothing after installing; the offer at the foot leads to the first steps, and the menu follows the answer there', async ({
  overture,
  chatPage,
}) => {
  const own = () => overture.context.pages().filter((open) => open.url().startsWith('chrome-extension:'));
  expect(own()).toHaveLength(0);
  expect(await isInMenu(overture)).toBe(false);
  const popup = await overture.openPopup(chatPage);
  await passSafetyCard(popup);
  expect(own()).toHaveLength(0);
  await expect(popup.getByText(OFFER)).toBeVisible();
  const opened = overture.context.waitForEvent('page');
  await press(popup, 'Show me');
  const page = await opened;
  await expect(step(page, FIRST)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(page, 'Next');
  for (const answer of await page.getByRole('radio').all()) await expect(answer).not.toBeChecked();
  await press(page, 'Next');
  await expect(page.getByText('Choose one, or skip.')).toBeVisible();
  expect(await isInMenu(overture)).toBe(false);
  await page.getByRole('radio', { name: 'Only me' }).check();
  await press(page, 'Next');
  await expect.poll(() => isInMenu(overture)).toBe(true);
  await press(page, 'Back');
  await expect(page.getByRole('radio', { name: 'Only me' })).toBeChecked();
  await page.getByRole('radio', { name: 'Other people too' }).check();
  await press(page, 'Leave it as it is');
  await expect(page.getByRole('radio', { name: 'Only me' })).toBeChecked();
  await page.getByRole('radio', { name: 'Other people too' }).check();
  await typeNew(page, PASSPHRASE);
  await press(page, 'Next');
  await expect(page.getByText('This isn’t decided yet.')).toBeVisible();
  await press(page, 'Set the passphrase');
  await press(page, 'Not now');
  await press(page, 'Skip');
  await expect.poll(() => isInMenu(overture)).toBe(false);
  await expect(step(page, END)).toBeFocused();
  await page.goBack();
  await expect(step(page, SECOND)).toBeFocused();

  const later = await overture.openOwnPage('popup');
  await expect(later.getByRole('article').first()).toBeVisible();
  await expect(later.getByText(OFFER)).toHaveCount(0);
  await press(later, 'Lock now');
  await goTo(later, 'Notes');
  await expect(lockedTitle(later)).toBeVisible();
  await expect(lockedTitle(page)).toBeVisible();
});

test('the offer is gone once it was declined', async ({ overture }) => {
  const panel = await overture.openOwnPage('sidepanel');
  await passSafetyCard(panel);
  await expect(panel.getByText(OFFER)).toBeVisible();
  await press(panel, 'Not now');
  await expect(panel.getByText(OFFER)).toHaveCount(0);
  await panel.reload();
  await expect(panel.getByRole('article').first()).toBeVisible();
  await expect(panel.getByText(OFFER)).toHaveCount(0);
});

test('the first steps by keyboard: the words go where the caret is in the box, and whoever types on goes on after them', async ({
  overture,
  page,
}) => {
  const { keyboard } = page;
  await expect(step(page, SAFETY_QUESTION)).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  const box = page.getByRole('textbox', { name: 'A box to try it in' });
  await box.focus();
  await keyboard.type('Hi. ');
  await tabTo(page, 'Insert');
  await keyboard.press('Enter');
  await expect(page.getByText('Inserted, not sent.')).toBeVisible();
  await keyboard.type(' See you');
  const words = (await page.getByRole('article').locator('.words').textContent())!;
  await expect(box).toHaveValue(`Hi. ${words} See you`);
  await tabTo(page, 'Next');
  await keyboard.press('Enter');
  await expect(step(page, SECOND)).toBeFocused();
  await page.reload();
  await expect(step(page, SECOND)).toBeVisible();
  await tabTo(page, 'Skip');
  await keyboard.press('Enter');
  await expect(step(page, END)).toBeFocused();
  for (const { shortcut } of await overture.inWorker<{ shortcut: string }[]>('chrome.commands.getAll()'))
    await expect(page.getByText(shortcut || 'Not set').first()).toBeVisible();
  await tabTo(page, 'Close this page');
  // The page may be gone before the key is up again.
  await Promise.all([page.waitForEvent('close'), keyboard.press('Enter').catch(() => undefined)]);
  expect(JSON.stringify(await kept(overture))).not.toContain('Hi.');
});

test('whoever is afraid comes to help, and nothing that is kept tells it', async ({ overture, page }) => {
  const storedAfter = async (answer: (panel: Page) => Promise<void>) => {
    await overture.inWorker('chrome.storage.local.clear()');
    const panel = await overture.openOwnPage('sidepanel');
    await answer(panel);
    await expect(panel.getByRole('dialog')).toHaveCount(0);
    await expect.poll(async () => (await kept(overture))['safetyCardSeen']).toBe(true);
    await panel.close();
    return Object.keys(await kept(overture)).toSorted();
  };
  await page.close();
  const afterNo = await storedAfter(passSafetyCard);
  const afterYes = await storedAfter(async (panel) => {
    await press(panel, 'Yes');
    await expect(step(panel, 'Then you come first')).toBeFocused();
    await panel.getByRole('combobox', { name: 'Your country' }).selectOption('United Kingdom');
    await expect(panel.getByRole('link', { name: '0808 2000 247' })).toBeVisible();
    await expect(panel.getByText('can’t hide that it’s installed')).toBeVisible();
    await expect(panel.getByRole('dialog').getByRole('button', { name: 'Hide' })).toBeInViewport();
    await press(panel, 'Go on to Overture');
  });
  const afterNotSure = await storedAfter(async (panel) => {
    await press(panel, 'Not sure');
    await expect(step(panel, 'Is any of this part of your life?')).toBeFocused();
    await press(panel, 'Yes, or I’m still not sure');
    await expect(step(panel, 'Then you come first')).toBeFocused();
    await panel.keyboard.press('Escape');
  });
  expect(afterYes).toEqual(afterNo);
  expect(afterNotSure).toEqual(afterNo);
});

test(
  'deleting everything ends at a new welcome page, in one tab',
  { tag: '@proof' },
  async ({ overture, page }) => {
    await passSafetyCard(page);
    await press(page, 'Next');
    await press(page, 'Skip');
    const panel = await overture.openOwnPage('sidepanel');
    const other = await overture.openOwnPage('sidepanel');
    await settings(panel);
    await panel.getByRole('combobox', { name: 'Title of the toolbar button' }).selectOption('Reader');
    await expect.poll(() => overture.inWorker('chrome.action.getTitle({})')).toBe('Reader');
    await panel.locator('summary', { hasText: 'Delete everything' }).click();
    await panel.getByLabel('To confirm, type').fill('delete');
    await press(panel, 'Delete everything for good');
    await expect(panel).toHaveURL(/\/welcome\.html$/);
    // The welcome page that was open begins anew, all windows ask again, no tab is added.
    for (const window of [panel, page, other]) await expect(step(window, SAFETY_QUESTION)).toBeVisible();
    await passSafetyCard(page);
    await expect(page.getByText('1 of 2')).toBeVisible();
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
