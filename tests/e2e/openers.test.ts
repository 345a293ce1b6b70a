import type { Page } from '@playwright/test';
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

test('narrows by search, stage, worry and favourites, and always offers a way back', async ({ overture }) => {
  const popup = await overture.openOwnPage('popup');
  await passSafetyCard(popup);
  const cards = popup.getByRole('article');
  const found = async () => parseInt((await popup.getByText(/^\d+ openers?$/).textContent())!);
  const all = await found();
  expect(all).toBeGreaterThanOrEqual(12);

  await popup.getByRole('combobox', { name: 'Where you are' }).selectOption('A small step');
  const inStage = await found();
  expect(inStage).toBeGreaterThan(1);
  expect(inStage).toBeLessThan(all);

  await popup.getByRole('combobox', { name: 'What’s holding them back' }).selectOption('Cost or time');
  expect(await found()).toBeLessThan(inStage);

  await popup.getByRole('searchbox').fill('zzzz');
  await expect(popup.getByText('No results.')).toBeVisible();
  await popup.getByRole('button', { name: 'Show all openers' }).click();
  expect(await found()).toBe(all);
  await expect(popup.getByRole('searchbox')).toBeFocused();

  await popup.getByRole('button', { name: 'Favorites' }).click();
  await expect(popup.getByText('No favorites yet.')).toBeVisible();
  await popup.getByRole('button', { name: 'Show all openers' }).click();
  await card(popup, 'it’s a hopeful thing').getByRole('button', { name: 'Favorite' }).click();
  await popup.getByRole('button', { name: 'Favorites' }).click();
  await expect(cards).toHaveCount(1);
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
