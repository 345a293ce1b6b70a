import type { Page } from '@playwright/test';
import { answered, longPractice, seed } from './checklist-runs.ts';
import { expect, test } from './overture.ts';

const TITLES = [
  'A quiet look at where I stand',
  'Support for me',
  'Before I bring it up',
  'A small step together',
  'While we talk',
  'After the talk',
  'When the answer is no',
  'Choosing someone together',
  'Time, money and where',
  'Our first session',
];

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const reflect = (page: Page) => page.getByRole('navigation').getByRole('button', { name: 'Reflect' }).click();
const saved = (page: Page) => expect(page.getByText('Saved on this device').first()).toBeVisible();
const progress = (page: Page, text: string) => expect(page.getByText(text, { exact: true })).toBeVisible();
const questions = (page: Page) => page.getByRole('group').filter({ has: page.getByRole('radio') });
const question = (page: Page, text: string) => page.getByRole('group', { name: text });
const reading = (page: Page) => page.getByRole('region', { name: 'What you answered' });
/** The answers to the question in the picture, the oldest first. */
const row = (page: Page, text: string) => page.getByRole('row', { name: text }).getByRole('gridcell');

test('every checklist is at hand, can be left and come back to, finished, begun anew, seen over time and deleted', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  await reflect(panel);
  for (const title of TITLES) {
    await press(panel, title);
    await expect(panel.getByRole('heading', { name: title })).toBeFocused();
    await expect(panel.getByRole('radio', { name: 'Not sure' })).toBeVisible();
    await press(panel, 'All checklists');
  }

  await press(panel, 'Before I bring it up');
  await panel.getByRole('textbox').fill('Mornings are calm.');
  await panel.getByRole('radio', { name: 'Yes' }).check();
  await saved(panel);
  await press(panel, 'Next');
  // An answer leads on by itself, by pointer and by key; moving to one with arrow keys does not.
  await panel.getByRole('radio', { name: 'Partly' }).click();
  await progress(panel, '3 of 11');
  await expect(panel.getByRole('radio', { name: 'Yes' })).toBeFocused();
  await panel.keyboard.press('ArrowRight');
  await panel.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await saved(panel);
  await progress(panel, '3 of 11');
  await panel.keyboard.press('Space');
  await progress(panel, '4 of 11');
  await press(panel, 'Back');
  await progress(panel, '3 of 11');
  await expect(panel.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await press(panel, 'Clear answer');
  await saved(panel);
  await press(panel, 'Skip');
  await progress(panel, '4 of 11');
  await press(panel, 'All checklists');
  await expect(panel.getByText(/^2 of 11 answered, last on /)).toBeVisible();
  await press(panel, 'Pick up where you left off');
  await progress(panel, '4 of 11');
  await panel.reload();
  await reflect(panel);
  await press(panel, 'Pick up where you left off');
  await progress(panel, '4 of 11');

  await press(panel, 'All questions at once');
  await expect(questions(panel)).toHaveCount(11);
  await expect(question(panel, 'Do I feel safe').getByRole('radio', { name: 'Yes' })).toBeChecked();
  await question(panel, 'Would a no be all right').getByRole('radio', { name: 'Not sure' }).check();
  await saved(panel);
  await press(panel, 'Done for now');
  await expect(panel.getByText('You’ll find your answers here under Reflect')).toBeVisible();
  // The end gives back what one wrote.
  await expect(panel.getByRole('listitem').filter({ hasText: 'Mornings are calm.' })).toBeVisible();
  await press(panel, 'Start again');
  await expect(questions(panel)).toHaveCount(11);
  await expect(panel.getByRole('radio', { checked: true })).toHaveCount(0);
  await question(panel, 'Do I feel safe').getByRole('radio', { name: 'No', exact: true }).check();
  await saved(panel);

  await press(panel, 'See them over time');
  await expect(row(panel, 'Do I feel safe').locator('svg')).toHaveCount(2);
  await expect(row(panel, 'Do I feel safe').nth(1)).toHaveAccessibleName('No');
  await expect(row(panel, 'Could they say no').nth(1)).toBeEmpty();
  await row(panel, 'Do I feel safe').first().click();
  await expect(reading(panel)).toContainText('Mornings are calm.');
  await press(panel, 'Open these answers');
  await expect(panel.getByText(/^Your answers from /)).toBeVisible();
  await question(panel, 'Do I feel safe').getByRole('radio', { name: 'Partly' }).check();
  await saved(panel);
  await press(panel, 'See them over time');
  await expect(row(panel, 'Do I feel safe').first()).toHaveAccessibleName(/^Partly, with a note/);
  await row(panel, 'Do I feel safe').first().click();
  await press(panel, 'Just this question');
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  await expect(panel.getByRole('listitem').first()).toContainText('No');

  await press(panel, 'Back to the questions');
  await panel.locator('summary', { hasText: 'Answered 2 times' }).click();
  await panel
    .getByRole('button', { name: /^Delete your answers/ })
    .last()
    .click();
  await expect(panel.getByText('Answers deleted.')).toBeVisible();
  await expect(panel.locator('summary', { hasText: 'Answered once' })).toBeVisible();
  await press(panel, 'Undo');
  await expect(panel.locator('summary', { hasText: 'Answered 2 times' })).toBeVisible();
  await panel
    .getByRole('button', { name: /^Delete your answers/ })
    .last()
    .click();
  await panel.locator('summary', { hasText: '1 deleted set' }).click();
  await panel.getByRole('button', { name: /^Restore/ }).click();
  await press(panel, 'See them over time');
  await expect(row(panel, 'Do I feel safe').locator('svg')).toHaveCount(2);
});

/** Presses Tab until what has the focus is called this. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((wanted) => {
      const at = document.activeElement!;
      return [at.textContent, at.getAttribute('aria-label'), (at as HTMLInputElement).value].some(
        (text) => text?.trim() === wanted,
      );
    }, name);
    if (found) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

test(
  'all of it works by keyboard, the picture of 200 sittings too, and on paper nothing is cut off',
  { tag: '@proof' },
  async ({ overture }) => {
    await overture.skipSafetyCard();
    const panel = await overture.openOwnPage('sidepanel');
    await seed(panel, longPractice(200));
    await panel.reload();
    await panel.getByRole('navigation').getByRole('button', { name: 'Reflect' }).focus();
    await panel.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Reflect', exact: true }).waitFor();
    await tabTo(panel, 'Support for me');
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { name: 'Support for me' })).toBeFocused();
    await tabTo(panel, 'yes');
    await panel.keyboard.press('ArrowRight');
    await expect(panel.getByRole('radio', { name: 'Partly' })).toBeChecked();
    await panel.keyboard.press('Tab');
    await panel.keyboard.type('My sister.');
    await saved(panel);
    await tabTo(panel, 'Next');
    await panel.keyboard.press('Enter');
    await progress(panel, '2 of 11');
    await panel.keyboard.press('Enter');
    await progress(panel, '3 of 11');
    await tabTo(panel, 'See them over time');
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { name: 'Over time' })).toBeFocused();
    await expect(panel.getByRole('gridcell', { name: 'Partly, with a note' })).toHaveCount(1);

    await reflect(panel);
    await press(panel, 'A quiet look at where I stand');
    await press(panel, 'See them over time');
    const first = panel.getByRole('row').nth(1).getByRole('gridcell');
    await expect(first).toHaveCount(200);
    await expect(first.last()).toBeInViewport();
    await expect(first.first()).not.toBeInViewport();
    await panel.getByRole('combobox').focus();
    await panel.keyboard.press('Tab');
    await expect(first.last()).toBeFocused();
    await panel.keyboard.press('ArrowLeft');
    await expect(first.nth(198)).toBeFocused();
    await panel.keyboard.press('ArrowDown');
    await expect(panel.getByRole('row').nth(2).getByRole('gridcell').nth(198)).toBeFocused();
    await panel.keyboard.press('Control+Home');
    await expect(first.first()).toBeFocused();
    await expect(first.first()).toBeInViewport();
    await expect(reading(panel)).toContainText(answered.line);
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await expect(panel.getByText(/^Your answers from /)).toBeVisible();
    await expect(panel.getByRole('textbox').first()).toHaveValue(answered.line);

    await press(panel, 'See them over time');
    await panel.emulateMedia({ media: 'print' });
    // 200 dates, nine on a page; every line that was written stands below.
    await expect(panel.getByRole('table')).toHaveCount(23);
    await expect(panel.getByRole('grid')).toBeHidden();
    await expect(panel.getByText(answered.line).last()).toBeVisible();
    const cut = await panel.evaluate(() => {
      const main = document.querySelector('main')!;
      return main.scrollHeight > main.clientHeight + 1 || main.scrollWidth > main.clientWidth + 1;
    });
    expect(cut).toBe(false);
  },
);

test(
  'a popup begins with one question, and one that closes in the middle of a word loses nothing',
  { tag: '@proof' },
  async ({ overture, chatPage }) => {
    await overture.skipSafetyCard();
    let popup = await overture.openPopup(chatPage);
    await reflect(popup);
    await progress(popup, '1 of 18');
    await popup.getByRole('radio', { name: 'Partly' }).click();
    await progress(popup, '2 of 18');
    await popup.getByRole('textbox').pressSequentially('Some days I am tir');
    await popup.waitForTimeout(300);
    await popup.close();

    await chatPage.bringToFront();
    popup = await overture.openPopup(chatPage);
    await reflect(popup);
    await progress(popup, '2 of 18');
    await expect(popup.getByRole('textbox')).toHaveValue('Some days I am tir');
    await popup.getByRole('textbox').press('End');
    await popup.keyboard.type('ed.');
    await popup.getByRole('radio', { name: 'Not sure' }).check();
    await saved(popup);
    await press(popup, 'Next');
    await popup.getByRole('radio', { name: 'No', exact: true }).click();
    await progress(popup, '4 of 18');
    await popup.close();

    // A bare answer is settled: the next open question follows.
    await chatPage.bringToFront();
    popup = await overture.openPopup(chatPage);
    await reflect(popup);
    await progress(popup, '4 of 18');
    await press(popup, 'All checklists');
    await expect(popup.getByText(/^3 of 18 answered, last on /)).toBeVisible();
    await press(popup, 'While we talk');
    await press(popup, 'Write a note about this');
    await expect(popup.getByRole('button', { name: 'Notes', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
  },
);
