import type { Page } from '@playwright/test';
import { card, expect, test } from './overture.ts';

const openRows = (page: Page) =>
  page.getByRole('article').filter({ has: page.getByRole('button', { name: 'More' }) });
const row = (page: Page, at: number) => page.getByRole('article').nth(at);

test('four rows are in sight, of which the first is open, and another one opens as it is reached', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const popup = await overture.openOwnPage('popup');
  await popup.setViewportSize({ width: 380, height: 600 });
  await expect(row(popup, 0).getByRole('button', { name: 'More' })).toBeVisible();
  for (const at of [0, 1, 2, 3]) await expect(row(popup, at)).toBeInViewport();
  await expect(openRows(popup)).toHaveCount(1);

  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await expect(openRows(popup)).toHaveCount(1);
  await expect(row(popup, 1).locator('[data-leads]')).toBeFocused();
  await expect(row(popup, 1).getByRole('button', { name: 'More' })).toBeVisible();

  // By Tab the next row opens too, at its star, which is not lost as it moves.
  await popup.keyboard.press('Tab');
  const star = row(popup, 2).getByRole('button', { name: 'Favorite' });
  await expect(star).toBeFocused();
  await expect(row(popup, 2).getByRole('button', { name: 'More' })).toBeVisible();

  await row(popup, 0).locator('.words').hover();
  await expect(row(popup, 0).getByRole('button', { name: 'More' })).toBeVisible();
  await expect(openRows(popup)).toHaveCount(1);
});

test('a press on a button of a closed row does what it says, and moves no row', async ({ overture }) => {
  await overture.skipSafetyCard();
  const popup = await overture.openOwnPage('popup');
  const star = row(popup, 1).getByRole('button', { name: 'Favorite' });
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(row(popup, 0).getByRole('button', { name: 'More' })).toBeVisible();
  await row(popup, 2).locator('.words').click();
  await expect(row(popup, 2).getByRole('button', { name: 'More' })).toBeVisible();
});

test('keys do what stands under More, and the star tells what it did', async ({ overture }) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  const { keyboard } = panel;
  await row(panel, 0).locator('[data-leads]').focus();
  await keyboard.press('f');
  await expect(panel.getByText('Added to your favorites.')).toHaveRole('status');
  await keyboard.press('f');
  await expect(panel.getByText('Removed from your favorites.')).toHaveRole('status');
  await keyboard.press('a');
  const dialog = panel.getByRole('dialog', { name: 'Say it in your own voice' });
  await expect(dialog).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(row(panel, 0).locator('[data-leads]')).toBeFocused();
  await keyboard.press('w');
  await expect(panel.getByRole('textbox', { name: 'Your note' })).toBeFocused();
});

test('says of every button whose words it is about, and when not to use them', async ({ overture }) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  const beside = card(panel, 'better at it side by side');
  const words = (await beside.locator('.words').textContent())!;
  for (const name of ['Favorite', 'Insert'])
    await expect(beside.getByRole('button', { name })).toHaveAccessibleDescription(
      new RegExp(`^${words.slice(0, 20)}`),
    );
  const warning = 'Not if you would not feel safe alone with them in a car or on a walk.';
  await expect(beside.getByRole('button', { name: 'Insert' })).toHaveAccessibleDescription(
    new RegExp(warning),
  );
  await expect(panel.getByText(warning)).toBeHidden();
  await beside.locator('.words').click();
  await expect(panel.getByText(warning)).toBeVisible();
});

test('a line better said leads with saying it: one sentence at a time, by keys', async ({ overture }) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  const { keyboard } = panel;
  await panel.getByRole('searchbox').fill('clumsy speech');
  const said = card(panel, 'the whole speech');
  await said.getByRole('button', { name: 'Say it' }).focus();
  await expect(said.getByRole('button', { name: 'Insert' })).toHaveCount(0);
  await keyboard.press('Enter');
  const dialog = panel.getByRole('dialog');
  const shown = dialog.getByRole('status');
  await expect(shown).toHaveText(/clumsy\.$/);
  await keyboard.press('ArrowRight');
  await expect(shown).toHaveText('I want us to feel closer.');
  await keyboard.press('ArrowLeft');
  await expect(shown).toHaveText(/clumsy\.$/);
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(shown).toHaveText('That’s the whole speech.');
  await expect(dialog.getByText('3 of 3')).toBeVisible();
  await keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  await said.getByRole('button', { name: 'More' }).click();
  await expect(said.getByRole('button', { name: 'Insert' })).toBeVisible();
});
