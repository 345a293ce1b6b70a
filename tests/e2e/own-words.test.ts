import type { Page } from '@playwright/test';
import { card, expect, hasClosed, passSafetyCard, test } from './overture.ts';

const WITH_THERAPY = 'I won’t argue, I’ll just listen';
const find = (page: Page, words: string) => page.getByRole('searchbox').fill(words);

test('the words can be changed first, survive a popup that vanishes, and go in as changed', async ({
  overture,
  chatPage,
}) => {
  await chatPage.locator('#plain').click();
  let popup = await overture.openPopup(chatPage);
  await passSafetyCard(popup);
  await popup.getByRole('button', { name: 'Insert' }).first().focus();
  await popup.keyboard.press('e');
  await expect(popup.getByRole('textbox', { name: 'The words to insert' })).toBeFocused();
  await popup.keyboard.press('Control+a');
  await popup.keyboard.type('My own words?');
  await popup.waitForTimeout(300);
  await popup.close();

  await chatPage.bringToFront();
  popup = await overture.openPopup(chatPage);
  const editor = popup.getByRole('textbox', { name: 'The words to insert' });
  await expect(editor).toHaveValue('My own words?');
  await popup.getByRole('button', { name: 'Insert' }).first().click();
  await hasClosed(popup);
  expect(await chatPage.evaluate(() => chat.plain())).toBe('My own words?');
  popup = await overture.openPopup(chatPage);
  await expect(popup.getByText('The last words were inserted, not sent.')).toBeVisible();
  await expect(popup.getByRole('article').first()).toBeVisible();
  await expect(popup.getByRole('textbox', { name: 'The words to insert' })).toHaveCount(0);
});

test('the original words are one press away', { tag: '@proof' }, async ({ overture }) => {
  const popup = await overture.openOwnPage('popup');
  await passSafetyCard(popup);
  const first = popup.getByRole('article').first();
  const original = await first.locator('.words').first().textContent();
  await first.getByRole('button', { name: 'Edit' }).click();
  await popup.keyboard.type(' Something else');
  await expect(first.getByRole('textbox')).toHaveValue(`${original!} Something else`);
  await first.getByRole('button', { name: 'Back to the original' }).click();
  await expect(first.getByRole('textbox')).toHaveCount(0);
  await expect(first.locator('.words')).toHaveText(original!);
});

test(
  'what the two call it is asked for gently, and fills the words from then on',
  { tag: '@proof' },
  async ({ overture }) => {
    const popup = await overture.openOwnPage('popup');
    await passSafetyCard(popup);
    await find(popup, 'argue listen uncomfortable');
    await expect(card(popup, 'about couples therapy')).toBeVisible();
    await popup.getByRole('button', { name: 'Choose what you two call it' }).first().click();
    await popup.getByRole('textbox', { name: 'What you call it' }).fill('a check-up');
    await popup.getByRole('textbox', { name: 'Your partner’s name' }).fill('Noa');
    await expect(popup.getByText('Saved on this device')).toBeVisible();
    await popup.getByRole('button', { name: 'Openers' }).click();
    await find(popup, 'argue listen uncomfortable');
    const filled = card(popup, WITH_THERAPY);
    await expect(filled).toContainText('about a check-up, Noa.');
    await expect(popup.getByRole('button', { name: 'Choose what you two call it' })).toHaveCount(0);
  },
);
