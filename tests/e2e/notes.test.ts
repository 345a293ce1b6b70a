import type { Page } from '@playwright/test';
import { disclose, editor, goTo, press, settings } from './locking.ts';
import { card, expect, test } from './overture.ts';

const title = (page: Page) => page.getByRole('textbox', { name: 'Title (optional)' });
const searchField = (page: Page) => page.getByRole('searchbox', { name: 'Search what you wrote' });
const list = (page: Page) => page.getByRole('list', { name: 'What you wrote' });
const rows = (page: Page) => list(page).getByRole('listitem');
const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();
const marks = (page: Page) => list(page).locator('mark').allTextContents();

test('with the mouse: from an opener to a note, found again, linked, binned and brought back', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  const opener = panel.getByRole('article').first();
  const words = (await opener.locator('.words').textContent())!;
  await opener.getByRole('button', { name: 'More' }).click();
  await opener.getByRole('button', { name: 'Write a note about this' }).click();
  await expect(editor(panel)).toBeFocused();
  await editor(panel).fill('She listened, and the café was quiet. 👍🏽');
  await title(panel).fill('First try');
  await saved(panel);
  // As well as by the button.
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'New note' })).toBeVisible();

  await goTo(panel, 'Reflect');
  await press(panel, 'A quiet look at where I stand');
  await panel.getByRole('textbox').fill('On quiet days.');
  await panel.getByRole('radio', { name: 'Partly' }).check();
  await saved(panel);
  const question = (await panel.locator('legend').textContent())!;
  await press(panel, 'Write a note about this');
  await expect(editor(panel)).toBeFocused();
  await panel.getByRole('button', { name: question }).click();
  await expect(panel.locator('legend')).toHaveText(question);

  await goTo(panel, 'Notes');
  // Nothing was written in it, so there is no note to keep.
  await press(panel, 'All notes');
  await expect(rows(panel)).toHaveCount(2);
  await searchField(panel).fill('quiet');
  await expect(rows(panel)).toHaveCount(2);
  await expect.poll(() => marks(panel)).toEqual(['quiet', 'quiet']);
  await searchField(panel).fill('CAFE first');
  await expect.poll(() => marks(panel)).toEqual(['First', 'café']);
  await searchField(panel).fill('lisstened');
  await expect(panel.getByText('No exact matches.')).toBeVisible();
  await expect.poll(() => marks(panel)).toEqual(['listened']);
  await searchField(panel).fill('nowhere');
  await expect(panel.getByText('No results.')).toBeVisible();
  await press(panel, 'Show everything');
  await panel.getByLabel('What kind').selectOption('Reflections');
  await expect(rows(panel)).toHaveCount(1);
  await searchField(panel).fill('days');
  await rows(panel).getByRole('button').click();
  await expect(panel.locator('legend')).toHaveText(question);

  await goTo(panel, 'Notes');
  await expect(searchField(panel)).toHaveValue('days');
  await searchField(panel).fill('');
  await panel.getByLabel('What kind').selectOption('Everything');
  await list(panel).getByText('First try').click();
  await panel.getByRole('button', { name: words }).click();
  await expect(card(panel, words)).toBeVisible();
  await goTo(panel, 'Notes');
  await press(panel, 'Remove this link');
  await expect(panel.getByRole('button', { name: words })).toHaveCount(0);
  await press(panel, 'Undo');
  await expect(panel.getByRole('button', { name: words })).toBeVisible();
  await saved(panel);

  await press(panel, 'Delete');
  await expect(panel.getByText('Note deleted.')).toBeVisible();
  await press(panel, 'Trash');
  await expect(panel.getByText('Deleted for good in 30 days')).toBeVisible();
  await press(panel, 'Restore');
  await expect(panel.getByText('The trash is empty.')).toBeVisible();
  await press(panel, 'All notes');
  await panel.getByRole('listitem').filter({ hasText: 'First try' }).getByLabel('Delete').click();
  await press(panel, 'Trash');
  await press(panel, 'Empty the trash');
  await press(panel, 'Cancel');
  await expect(panel.getByText('First try')).toBeVisible();
  await press(panel, 'Delete for good');
  await panel.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(panel.getByText('The trash is empty.')).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Trash' })).toBeFocused();
});

test('with the keyboard alone: write, find, delete, undo, and the focus is never lost', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  const { keyboard } = panel;
  const tabTo = async (name: string, key = 'Tab') => {
    for (let presses = 0; presses < 40; presses++) {
      await keyboard.press(key);
      const now = await panel.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('aria-label') ?? at?.textContent?.trim();
      });
      if (now === name) return;
    }
    throw new Error(`Tab does not lead to ${name}`);
  };
  await panel.getByRole('navigation').getByRole('button', { name: 'Notes' }).focus();
  await keyboard.press('Enter');
  await tabTo('New note', 'Shift+Tab');
  for (const [heading, text] of [
    ['Anger', 'It passed.'],
    ['Breakfast', 'We laughed.'],
    ['Calls', 'None today.'],
  ] as const) {
    await keyboard.press('Enter');
    await expect(editor(panel)).toBeFocused();
    await keyboard.type(text);
    await keyboard.press('Shift+Tab');
    await expect(title(panel)).toBeFocused();
    await keyboard.type(heading);
    await saved(panel);
    await tabTo('All notes', 'Shift+Tab');
    await keyboard.press('Enter');
    // Back in the list, at the note that was left.
    await expect(rows(panel).filter({ hasText: heading }).getByRole('button').first()).toBeFocused();
    await tabTo('New note', 'Shift+Tab');
  }
  await keyboard.press('/');
  await expect(searchField(panel)).toBeFocused();
  await keyboard.type('laugh');
  await expect.poll(() => marks(panel)).toEqual(['laughed']);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(editor(panel)).toHaveValue('We laughed.');
  await tabTo('All notes', 'Shift+Tab');
  await keyboard.press('Enter');
  await keyboard.press('/');
  await keyboard.press('Escape');
  await expect(searchField(panel)).toHaveValue('');
  await keyboard.press('ArrowDown');
  await keyboard.press('End');
  await expect(rows(panel).last().getByRole('button').first()).toBeFocused();
  await expect(rows(panel).last()).toContainText('Anger');
  await keyboard.press('ArrowUp');
  await tabTo('Delete');
  await keyboard.press('Enter');
  await expect(rows(panel)).toHaveCount(2);
  await expect(rows(panel).filter({ hasText: 'Anger' }).getByRole('button').first()).toBeFocused();
  await tabTo('Undo');
  await keyboard.press('Enter');
  await expect(rows(panel)).toHaveCount(3);
});

test(
  'ten thousand notes scroll, are searched and found with few rows in the page',
  { tag: '@proof' },
  async ({ overture }) => {
    test.setTimeout(300_000);
    await overture.skipSafetyCard();
    const panel = await overture.openOwnPage('sidepanel');
    const records = Array.from({ length: 10_000 }, (_, n) => ({
      id: `note-${n}`,
      revision: 1,
      content: {
        kind: 'note',
        title: `Evening ${n}`,
        text: `${n === 4321 ? 'The swans came by. ' : ''}${'We talked about the day and the weather. '.repeat(1 + (n % 5))}`,
        createdAt: 1_700_000_000_000 + n * 60_000,
        updatedAt: 1_700_000_000_000 + n * 60_000,
      },
    }));
    await settings(panel);
    await disclose(panel, 'Restore a backup');
    const backup = { format: 'overture-notebook', version: 1, exportedAt: 1, records };
    const buffer = Buffer.from(JSON.stringify(backup));
    await panel.getByLabel('Choose the file').setInputFiles({ name: 'backup.json', mimeType: '', buffer });
    await press(panel, 'Restore now');
    await expect(panel.getByText('Backup restored.')).toBeVisible({ timeout: 180_000 });

    const few = async () => {
      const count = await rows(panel).count();
      expect(count).toBeGreaterThan(3);
      expect(count).toBeLessThan(100);
    };
    await goTo(panel, 'Notes');
    await expect(rows(panel).first()).toContainText('Evening 9999');
    await expect(rows(panel).first()).toHaveAttribute('aria-setsize', '10000');
    await few();
    await panel.locator('main').hover();
    for (let turn = 0; turn < 20; turn++) await panel.mouse.wheel(0, 3000);
    await expect(list(panel).getByText('Evening 9999')).toHaveCount(0);
    await few();
    await panel.getByLabel('Order').selectOption('Oldest');
    await panel.locator('main').evaluate((main) => main.scrollTo(0, 0));
    await expect(rows(panel).first()).toContainText('Evening 0');

    // The row with the focus stays while others are looked at, and Tab goes on from there.
    await rows(panel).first().getByRole('button').first().focus();
    await panel.locator('main').evaluate((main) => main.scrollTo(0, 500_000));
    // Somewhere in the middle; how far in depends on how high a row is.
    await expect(
      list(panel)
        .getByText(/^Evening [3-7]\d{3}$/)
        .first(),
    ).toBeVisible();
    await expect(rows(panel).first().getByRole('button').first()).toBeFocused();
    await panel.keyboard.press('End');
    await expect(list(panel).locator(':focus')).toContainText('Evening 9999');
    await expect(list(panel).locator(':focus')).toBeInViewport();
    await few();

    await searchField(panel).fill('we');
    await expect(panel.getByText('10000 found')).toBeVisible({ timeout: 20_000 });
    await few();
    await searchField(panel).pressSequentially(' swa');
    await expect(panel.getByText('1 found')).toBeVisible();
    await expect.poll(() => marks(panel)).toEqual(['swans', 'We', 'weather', 'We', 'weather']);
    await rows(panel).getByRole('button').first().click();
    await editor(panel).fill('The herons came by.');
    await saved(panel);
    await press(panel, 'All notes');
    await expect(panel.getByText('No results.')).toBeVisible();
    await searchField(panel).fill('heron');
    await expect(panel.getByText('1 found')).toBeVisible();
  },
);
