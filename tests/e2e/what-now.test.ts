import type { Locator, Page } from '@playwright/test';
import { card, expect, hasClosed, test } from './overture.ts';
import { disclose, goTo, press } from './locking.ts';

const HOPEFUL = 'I feel hopeful about it';
const tried = (page: Page) => page.getByRole('region', { name: 'What I tried' });

test('from what was said to what came back, what fits, when to wait, and back again', async ({
  overture,
  chatPage,
}) => {
  await overture.skipSafetyCard();
  await chatPage.locator('#plain').click();
  const popup = await overture.openPopup(chatPage);
  await popup.getByRole('button', { name: 'Open in the side panel' }).click();
  const panel = await overture.ownWindow('sidepanel.html');
  await card(panel, HOPEFUL).getByRole('button', { name: 'Insert' }).click();
  await expect(panel.getByText('Inserted, not sent')).toBeVisible();

  await goTo(panel, 'What now');
  await expect(panel.getByText('Nothing written down yet.')).toBeVisible();
  await press(panel, 'Write down what I tried');
  await expect(panel.getByRole('radio', { name: 'The words I inserted last' })).toBeChecked();
  await press(panel, 'Save');
  await expect(panel.getByRole('group', { name: 'What you said' })).toContainText(HOPEFUL);

  await panel.getByRole('radio', { name: 'No', exact: true }).check();
  await expect(panel.getByRole('heading', { name: 'It’s kinder to wait until' })).toBeVisible();
  // The opener names what fits its no.
  const first = panel.getByRole('article').first();
  await expect(first).toContainText('Okay, we don’t have to talk about it.');
  await chatPage.locator('#plain').fill('');
  await first.getByRole('button', { name: 'Insert' }).click();
  await expect.poll(() => chatPage.evaluate(() => chat.plain())).toContain('Okay, we don’t have to talk');
  expect(await chatPage.evaluate(() => chat.sends)).toBe(0);
  await expect(tried(panel).locator('summary')).toHaveCount(1);

  const again = panel.getByRole('button', { name: 'Words: A small step' });
  await expect(again).toHaveCount(0);
  await panel.locator('summary', { hasText: 'Why wait?' }).click();
  await press(panel, 'I have read this, and I’ll decide for myself');
  await expect(again).toBeVisible();
  await panel.reload();
  await goTo(panel, 'What now');
  await expect(panel.getByText('You decided not to wait until')).toBeVisible();

  await tried(panel).locator('summary').click();
  await panel.getByRole('textbox', { name: 'Add a note' }).fill('On the stairs');
  await expect(panel.getByText('Saved on this device')).toBeVisible();
  await press(panel, 'Delete');
  await expect(panel.getByText('Nothing written down yet.')).toBeVisible();
  await press(panel, 'Undo');
  await expect(tried(panel)).toBeFocused();
  await expect(panel.getByRole('textbox', { name: 'Add a note' })).toHaveValue('On the stairs');
  await expect(tried(panel).getByRole('combobox', { name: 'How did they respond?' })).toHaveValue('no');

  // Long after the message with its Undo, what was deleted can be brought back, until it is deleted for good.
  await press(panel, 'Delete');
  await goTo(panel, 'Openers');
  await goTo(panel, 'What now');
  await expect(panel.getByText('Nothing written down yet.')).toBeVisible();
  await disclose(panel, '1 deleted entry');
  await panel.getByRole('button', { name: /^Restore/ }).click();
  await expect(tried(panel).locator('summary')).toHaveCount(1);
  await press(panel, 'Delete');
  await disclose(panel, '1 deleted entry');
  await press(panel, 'Delete for good');
  await panel.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(panel.getByText('Deleted for good.')).toBeVisible();
  await expect(tried(panel).locator('summary')).toHaveCount(0);
});

test(
  'with the keyboard alone: a reply, fear, a new attempt in own words, and a tick',
  { tag: '@proof' },
  async ({ overture }) => {
    await overture.skipSafetyCard();
    const panel = await overture.openOwnPage('sidepanel');
    const { keyboard } = panel;
    const by = async (key: 'Tab' | 'Shift+Tab', goal: Locator) => {
      for (let presses = 0; presses < 40; presses++) {
        await keyboard.press(key);
        if (await goal.evaluate((element) => element === document.activeElement).catch(() => false)) return;
      }
      throw new Error(`${key} never came to ${goal}`);
    };
    const button = (name: string) => panel.getByRole('button', { name });

    await by('Shift+Tab', button('What now'));
    await keyboard.press('Enter');
    const write = button('Write down what I tried');
    await by('Shift+Tab', write);
    await keyboard.press('Enter');
    await expect(panel.getByRole('radio', { name: 'One of the openers' })).toBeFocused();
    await keyboard.press('ArrowDown');
    await by('Tab', panel.getByRole('textbox', { name: 'What I said' }));
    await keyboard.type('Could we talk on Sunday?');
    await by('Tab', button('Save'));
    await keyboard.press('Enter');
    await expect(panel.getByRole('group', { name: 'What you said' })).toContainText(
      'Could we talk on Sunday?',
    );

    await by('Tab', panel.getByRole('radio', { name: 'Yes' }));
    await keyboard.press('Space');
    await keyboard.press('ArrowRight');
    await expect(panel.getByRole('radio', { name: 'Maybe' })).toBeChecked();
    await expect(panel.getByRole('heading', { name: 'It’s kinder to wait until' })).toBeVisible();
    await expect(panel.getByRole('article')).toHaveCount(3);

    await by('Tab', button('Their reply scared me'));
    await keyboard.press('Enter');
    await expect(panel.getByRole('dialog', { name: 'Help' })).toBeVisible();
    await keyboard.press('Escape');
    await expect(button('Their reply scared me')).toBeFocused();
    await expect(panel.getByRole('article')).toHaveCount(0);

    await by('Tab', button('Learn'));
    await keyboard.press('Enter');
    await by('Shift+Tab', panel.locator('summary[data-step="6"]'));
    await keyboard.press('Enter');
    await by('Tab', panel.getByRole('checkbox').first());
    await keyboard.press('Space');
    await expect(panel.getByRole('checkbox').first()).toBeChecked();
  },
);

test('the popup asks after an insertion how they responded, with the words filled in', async ({
  overture,
  chatPage,
}) => {
  await overture.skipSafetyCard();
  await chatPage.locator('#plain').click();
  const popup = await overture.openPopup(chatPage);
  await card(popup, HOPEFUL).getByRole('button', { name: 'Insert' }).click();
  await hasClosed(popup);
  const again = await overture.openPopup(chatPage);
  await again.getByRole('button', { name: 'How did they respond?' }).focus();
  await again.keyboard.press('Enter');
  await expect(again.getByRole('radio', { name: 'The words I inserted last' })).toBeChecked();
  await expect(again.locator('blockquote')).toContainText(HOPEFUL);
  await again.getByRole('combobox').selectOption('no');
  await press(again, 'Save');
  await expect(again.getByRole('article').first()).toContainText('Okay, we don’t have to talk about it.');
});

test('openers tell of a time in which it is kinder to wait, put asks last, and leave the decision', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  await goTo(panel, 'What now');
  await press(panel, 'Write down what I tried');
  await panel.getByRole('radio', { name: 'One of the openers' }).check();
  await panel.getByRole('combobox', { name: 'One of the openers' }).selectOption('hopeful-thing-calm-time');
  await panel.getByRole('combobox', { name: 'How they responded' }).selectOption('no');
  await press(panel, 'Save');
  const popup = await overture.openOwnPage('popup');
  const notice = popup.locator('summary', { hasText: 'It’s kinder to wait until' });
  await expect(notice).toBeVisible();
  await expect(popup.getByRole('article').first()).not.toContainText('calm time');
  const held = () => overture.sessionStorage();
  await expect.poll(held).toHaveProperty('asksHeldUntil');
  await notice.focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('No study says', { exact: false })).toBeVisible();
  await press(popup, 'I have read this, and I’ll decide for myself');
  await expect(notice).toHaveCount(0);
  await expect(card(popup, HOPEFUL)).toBeVisible();
  await expect.poll(held).not.toHaveProperty('asksHeldUntil');
});
