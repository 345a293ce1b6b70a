import { press } from './locking.ts';
import { expect, test } from './overture.ts';

test('a setting is found by the words people have for it, and what is half typed elsewhere stays', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  const { keyboard } = panel;
  await press(panel, 'Settings');
  const section = (name: string) => panel.getByRole('heading', { level: 3, name });
  await panel.locator('summary', { hasText: 'Delete everything' }).click();
  const word = panel.getByLabel('To confirm');
  await word.pressSequentially('del');

  const search = panel.getByRole('searchbox', { name: 'Find a setting' });
  await search.click();
  await keyboard.type('pasword');
  await expect(section('Privacy')).toBeVisible();
  await expect(panel.getByRole('status').filter({ hasText: '1 setting' })).toHaveCount(1);
  await expect(section('You two')).toBeHidden();
  await expect(panel.getByRole('heading', { level: 2, name: 'The words you use' })).toBeHidden();

  await keyboard.press('Escape');
  await expect(section('You two')).toBeVisible();
  await expect(word).toHaveValue('del');

  await keyboard.type('zzzz');
  await expect(panel.getByText('No setting found.')).toBeVisible();
  await press(panel, 'Show all settings');
  await expect(search).toBeFocused();
  await expect(section('Backup')).toBeVisible();

  // The palette leads to a section that the search has hidden.
  await keyboard.type('zzzz');
  await keyboard.press('Control+k');
  await panel.getByRole('combobox', { name: 'Find words, views' }).fill('keyboard shortcuts');
  await keyboard.press('Enter');
  await expect(section('Keyboard shortcuts')).toBeInViewport();
  await expect(search).toHaveValue('');
});
