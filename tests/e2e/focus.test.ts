import { editor, goTo, lockedTitle, PASSPHRASE, press, settings } from './locking.ts';
import { card, expect, hasClosed, test } from './overture.ts';

const FIRST = 'I feel hopeful about it';

test('what a person asked for has the focus, so that the first letter is not lost', async ({ overture }) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  const { keyboard } = panel;
  const first = card(panel, FIRST);
  const words = (await first.locator('.words').textContent())!;
  const changed = first.getByRole('textbox');

  await first.getByRole('button', { name: 'Insert' }).focus();
  await keyboard.press('e');
  await keyboard.type(' Yes');
  await expect(changed).toHaveValue(`${words} Yes`);
  await press(panel, 'Back to the original');
  await first.getByRole('button', { name: 'Edit' }).click();
  await keyboard.type(' No');
  await expect(changed).toHaveValue(`${words} No`);
  await press(panel, 'Back to the original');

  await goTo(panel, 'Notes');
  await press(panel, 'New note');
  await keyboard.type('Sunday');
  await expect(panel.getByText('Saved on this device')).toBeVisible();
  await press(panel, 'Delete');
  await expect(panel.getByText('Undo')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).focus();
  await keyboard.press('Enter');
  await expect(panel.getByText('Undo')).toHaveCount(0);
  await expect.poll(() => panel.evaluate(() => document.activeElement?.localName)).not.toBe('body');

  await settings(panel);
  await panel.getByRole('radio', { name: 'Locked with a passphrase' }).click();
  await keyboard.type(PASSPHRASE);
  await panel.getByLabel('Repeat passphrase').focus();
  await keyboard.type(PASSPHRASE);
  await keyboard.press('Enter');
  await expect(panel.getByText('Your notes are locked with your passphrase')).toBeVisible();
  await press(panel, 'Not now');
  await goTo(panel, 'Notes');
  await press(panel, 'Lock now');
  await expect(lockedTitle(panel)).toBeVisible();
  await goTo(panel, 'Openers');
  await goTo(panel, 'Notes');
  await keyboard.type(PASSPHRASE);
  await keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: /^Sunday/ })).toBeVisible();
  await press(panel, 'New note');
  await expect(editor(panel)).toBeFocused();
});

test('a popup closes once the words are in, and tells it once, when it is next opened', async ({
  overture,
  chatPage,
}) => {
  await overture.skipSafetyCard();
  await chatPage.locator('#plain').click();
  const popup = await overture.openPopup(chatPage);
  await card(popup, FIRST).getByRole('button', { name: 'Insert' }).click();
  await hasClosed(popup);

  const told = 'The last words were inserted, not sent.';
  const second = await overture.openPopup(chatPage);
  await expect(second.getByText(told)).toBeVisible();
  await expect(second.getByRole('searchbox')).toBeFocused();
  await second.close();
  const third = await overture.openPopup(chatPage);
  await expect(third.getByRole('article').first()).toBeVisible();
  await expect(third.getByText(told)).toHaveCount(0);
});
