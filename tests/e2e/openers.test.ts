import type { Page } from '@playwright/test';
import { goTo, press, setPassphrase } from './locking.ts';
import { card, expect, passSafetyCard, SAFETY_QUESTION, test } from './overture.ts';

test('asks the question of safety once before the first opener, and leads to help on request', async ({
  overture,
}) => {
  const popup = await overture.openOwnPage('popup');
  await expect(popup.getByRole('dialog', { name: SAFETY_QUESTION })).toBeVisible();
  await passSafetyCard(popup);
  await popup.reload();
  await expect(popup.getByRole('article').first()).toBeVisible();
  await expect(popup.getByRole('dialog')).toHaveCount(0);
  await popup.getByRole('button', { name: 'Help' }).click();
  await expect(popup.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('dialog')).toHaveCount(0);
});

test('asks again until the question of safety was answered, which Escape does not say', async ({
  overture,
}) => {
  const unanswered = (page: Page) => page.getByRole('dialog', { name: SAFETY_QUESTION });
  for (const view of ['popup', 'sidepanel'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one window after the other
    const page = await overture.openOwnPage(view);
    // oxlint-disable-next-line no-await-in-loop
    await expect(unanswered(page)).toBeVisible();
    const closed = page.waitForEvent('close');
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('Escape').catch(() => undefined);
    // oxlint-disable-next-line no-await-in-loop
    await closed;
  }
  const popup = await overture.openOwnPage('popup');
  await expect(unanswered(popup).getByRole('heading', { name: SAFETY_QUESTION })).toBeFocused();
  await passSafetyCard(popup);
  await expect(popup.getByRole('dialog')).toHaveCount(0);
});

test('narrows by search, stage, worry and favorites, and always offers a way back', async ({ overture }) => {
  const popup = await overture.openOwnPage('popup');
  await passSafetyCard(popup);
  const cards = popup.getByRole('article');
  const found = async () => parseInt((await popup.getByText(/^\d+ openers?$/).textContent())!);
  const all = await found();
  expect(all).toBeGreaterThanOrEqual(12);

  await popup.getByRole('button', { name: 'More filters' }).click();
  await popup.getByRole('combobox', { name: 'Where you are' }).selectOption('small-step');
  const inStage = await found();
  expect(inStage).toBeGreaterThan(1);
  expect(inStage).toBeLessThan(all);

  const worry = popup.getByRole('combobox', { name: 'What’s holding them back' });
  const offered = await worry.locator('option:enabled').allTextContents();
  await worry.selectOption('cost-or-time');
  expect(offered.map((text) => text.trim())).toContain(`Cost or time\u00a0(${await found()})`);
  expect(await found()).toBeLessThan(inStage);

  await popup.getByRole('searchbox').fill('zzzz');
  await expect(popup.getByText('No results.')).toBeVisible();
  await popup.getByRole('button', { name: 'Show all openers' }).click();
  expect(await found()).toBe(all);
  await expect(popup.getByRole('searchbox')).toBeFocused();

  // A list with nothing in it is no filter.
  await expect(popup.getByRole('button', { name: /^Favorites/ })).toHaveCount(0);
  await card(popup, 'I feel hopeful about it').getByRole('button', { name: 'Favorite' }).click();
  await popup.getByRole('button', { name: 'Favorites 1' }).click();
  await expect(cards).toHaveCount(1);
  await cards.getByRole('button', { name: 'Favorite' }).click();
  await expect(popup.getByText('No favorites yet.')).toBeVisible();
  await popup.getByRole('button', { name: 'Show all openers' }).click();
  expect(await found()).toBe(all);
});

test('a filter says how many it leaves, and one that leaves none cannot be chosen', async ({ overture }) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  const found = async () => parseInt((await panel.getByText(/^\d+ openers?$/).textContent())!);
  const text = panel.getByRole('button', { name: /^To text \d+$/ });
  const say = panel.getByRole('button', { name: /^To say \d+$/ });
  const number = async (chip: typeof text) => parseInt((await chip.textContent())!.replace(/\D/g, ''));
  const toText = await number(text);
  await text.focus();
  await panel.keyboard.press('Space');
  await expect(text).toHaveAttribute('aria-pressed', 'true');
  expect(await found()).toBe(toText);
  await say.click();
  await expect(text).toHaveAttribute('aria-pressed', 'false');
  expect(await found()).toBe(await number(say));
  await say.click();

  // No line asks what it means to somebody who would rather go alone.
  await panel.getByRole('combobox', { name: 'Where you are' }).selectOption('what-it-means');
  const worry = panel.getByRole('combobox', { name: 'What’s holding them back' });
  const none = await worry.locator('option:disabled').count();
  expect(none).toBeGreaterThan(0);
  const [first] = await worry.locator('option:disabled').allTextContents();
  expect(first).toMatch(/\(0\)/);
});

test('what was used lately is a list of its own, in memory only, and gone with a lock', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  await expect(panel.getByRole('button', { name: /^Recent/ })).toHaveCount(0);
  await card(panel, 'nobody’s in trouble').locator('.words').click();
  await card(panel, 'nobody’s in trouble').getByRole('button', { name: 'Copy' }).click();
  const recent = panel.getByRole('button', { name: 'Recent 1' });
  await recent.click();
  await expect(panel.getByRole('article')).toHaveCount(1);
  await recent.click();
  expect(await overture.inWorker('chrome.storage.local.get(null)')).not.toHaveProperty('recentOpeners');
  const kept = await overture.sessionStorage();
  expect(kept).toHaveProperty('recentOpeners', ['nobody-in-trouble']);
  await setPassphrase(panel);
  await press(panel, 'Lock now');
  await goTo(panel, 'Openers');
  await expect(panel.getByRole('article').first()).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Recent/ })).toHaveCount(0);
  expect(await overture.sessionStorage()).not.toHaveProperty('recentOpeners');
});

test('picks one that fits for whoever cannot choose, ready to be used', async ({ overture }) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  const pick = panel.getByRole('button', { name: 'Pick one for me' });
  await panel.getByRole('button', { name: /^To say/ }).click();
  const picked = new Set<string>();
  for (let press = 0; press < 3; press++) {
    await pick.focus();
    await panel.keyboard.press('Enter');
    const focused = panel.locator('article:focus-within');
    await expect(focused.getByRole('button', { name: 'More' })).toBeVisible();
    await expect(focused).toBeInViewport();
    await expect(focused).toContainText(/Say it/);
    picked.add((await focused.locator('.words').textContent())!);
  }
  expect(picked.size).toBeGreaterThan(1);
});

test('whoever looks into another view comes back to the same search, at the same place', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  const main = panel.getByRole('main');
  await panel.getByRole('button', { name: /^To say/ }).click();
  await panel.getByRole('article').nth(5).locator('.words').click();
  await main.evaluate((element) => element.scrollTo(0, 300));
  const sixth = panel.getByRole('article').nth(5);
  const top = async () => Math.round((await sixth.boundingBox())!.y / 50);
  const before = await top();
  await goTo(panel, 'Notes');
  await expect(panel.getByRole('button', { name: 'New note' })).toBeVisible();
  await goTo(panel, 'Openers');
  await expect(panel.getByRole('button', { name: /^To say/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.getByRole('article').nth(5).getByRole('button', { name: 'More' })).toBeVisible();
  // Heights of rows that were never drawn are guesses, so that a few pixels are none.
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  expect(await main.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
});

test('leaves the search where somebody types in it, whatever was begun with an opener that comes and goes', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const popup = await overture.openOwnPage('popup');
  await popup.getByRole('article').first().getByRole('button', { name: 'Edit' }).click();
  await popup.keyboard.press('ControlOrMeta+End');
  await popup.keyboard.type(' Mine');
  const words = popup.getByRole('textbox', { name: 'The words to insert' });
  await expect(words).toHaveValue(/ Mine$/);
  const search = popup.getByRole('searchbox');
  await search.click();
  await popup.keyboard.type('zz');
  await expect(words).toBeHidden();
  for (let letter = 0; letter < 2; letter++) await popup.keyboard.press('Backspace');
  await expect(words).toBeVisible();
  await popup.keyboard.type('calm');
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('calm');
  await popup.reload();
  await expect(words).toHaveValue(/ Mine$/);
  await expect(words).not.toBeFocused();
});

test(
  'says of every opener whether to say it or text it, down to the last one',
  { tag: '@proof' },
  async ({ overture }) => {
    const popup = await overture.openOwnPage('popup');
    await passSafetyCard(popup);
    const cards = popup.getByRole('article');
    const all = parseInt((await popup.getByText(/^\d+ openers$/).textContent())!);
    expect(await cards.count()).toBeLessThan(all);
    // By the keys, as somebody walks who uses no mouse: the list grows as its end comes near.
    const last = cards.last().locator('[data-leads]');
    await expect(async () => {
      for (let step = 0; step < 20; step++) await popup.keyboard.press('ArrowDown');
      await expect(cards).toHaveCount(all, { timeout: 1 });
      await expect(last).toBeFocused({ timeout: 1 });
    }).toPass();
    for (const words of await cards.allTextContents())
      expect(words).toMatch(/Say it out loud|Good to text|Say it or text it/);
  },
);

test('blanks and closes at Shift three times, and keeps what was being written', async ({ overture }) => {
  const panel = await overture.openOwnPage('sidepanel');
  await passSafetyCard(panel);
  await panel.getByRole('navigation').getByRole('button', { name: 'Notes' }).click();
  await panel.getByRole('button', { name: 'New note' }).click();
  await panel.keyboard.type('Keep this');
  const closed = panel.waitForEvent('close');
  for (let press = 0; press < 3; press++) await panel.keyboard.press('Shift');
  await expect(panel.locator('body')).toHaveText('');
  await closed;
  const again = await overture.openOwnPage('sidepanel');
  await again.getByRole('navigation').getByRole('button', { name: 'Notes' }).click();
  await expect(again.getByText('Keep this')).toBeVisible();
});
