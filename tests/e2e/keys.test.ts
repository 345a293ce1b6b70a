import { editor, goTo, settings } from './locking.ts';
import { expect, test } from './overture.ts';

test('everything is reached by keys alone, and nothing while typing', async ({ overture }) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  const { keyboard } = panel;
  const dialog = panel.getByRole('dialog');
  await expect(panel.getByRole('article').first()).toBeVisible();

  await keyboard.press('?');
  await expect(dialog.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeFocused();
  const assigned = await overture.inWorker<{ shortcut: string }[]>('chrome.commands.getAll()');
  expect(assigned.length).toBeGreaterThanOrEqual(3);
  for (const { shortcut } of assigned)
    await expect(dialog.getByText(shortcut || 'Not set').first()).toBeVisible();
  await keyboard.press('n');
  await expect(dialog).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await keyboard.press('s');
  await expect(dialog.getByRole('heading', { name: 'Help' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const current = panel.getByRole('navigation').locator('[aria-current]');
  await keyboard.press('3');
  await expect(current).toHaveText('Reflect');
  await keyboard.press('1');
  await expect(current).toHaveText('Openers');

  await keyboard.press('n');
  await expect(editor(panel)).toBeFocused();
  await keyboard.type('no? 1/2 is nine');
  await expect(editor(panel)).toHaveValue('no? 1/2 is nine');
  await keyboard.press('Alt+Shift+KeyS');
  await expect(dialog).toBeVisible();
  await keyboard.press('Alt+Shift+KeyN');
  await keyboard.press('Escape');
  await expect(editor(panel)).toHaveValue('no? 1/2 is nine');
  await expect(editor(panel)).toBeFocused();
  await expect(panel.getByText('Saved on this device')).toBeVisible();
  await keyboard.press('Alt+Shift+KeyN');
  await expect(editor(panel)).toHaveValue('');

  await settings(panel);
  await panel.getByRole('checkbox', { name: 'Single letters and numbers' }).focus();
  await keyboard.press('Space');
  await expect
    .poll(() => overture.inWorker('chrome.storage.local.get("singleKeys")'))
    .toEqual({ singleKeys: false });
  await goTo(panel, 'Openers');
  await panel.getByRole('button', { name: 'Insert' }).first().focus();
  for (const key of ['?', 's', 'n', '3', 'e', '/']) await keyboard.press(key);
  await expect(dialog).toHaveCount(0);
  await expect(current).toHaveText('Openers');
  await expect(panel.getByRole('textbox')).toHaveCount(0);
  await keyboard.press('Alt+Shift+KeyS');
  await expect(dialog).toBeVisible();
});

test(
  'in the popup a note is one chord away, from a row as from the search',
  { tag: '@proof' },
  async ({ overture }) => {
    await overture.skipSafetyCard();
    const popup = await overture.openOwnPage('popup');
    await popup.getByRole('button', { name: 'Insert' }).first().focus();
    await popup.keyboard.press('Alt+Shift+KeyN');
    await expect(editor(popup)).toBeFocused();
    await popup.keyboard.type('A thought');
    await expect(popup.getByText('Saved on this device')).toBeVisible();
    await popup.keyboard.press('Alt+Shift+KeyN');
    await expect(editor(popup)).toHaveValue('');
    await expect(popup.getByRole('button', { name: 'A thought' })).toBeVisible();
  },
);
