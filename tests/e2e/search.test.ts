import { expect, test } from './overture.ts';

test('finds by what people say, walks by arrows, and takes the first by Enter', async ({
  overture,
  chatPage,
}) => {
  await overture.skipSafetyCard();
  await chatPage.locator('#plain').click();
  const popup = await overture.openPopup(chatPage);
  const { keyboard } = popup;
  const field = popup.getByRole('searchbox');
  await expect(field).toBeFocused();
  await keyboard.type('she said mabye');
  const after = popup.getByRole('button', { name: /After a maybe$/ }).first();
  await expect(after).toBeVisible();
  await expect(popup.getByRole('status').filter({ hasText: /^\d+ results?\. / })).toHaveCount(1);

  for (
    let step = 0;
    step < 8 && !(await after.evaluate((button) => button === document.activeElement));
    step++
  )
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await keyboard.press('ArrowDown');
  await expect(after).toBeFocused();
  // A letter from anywhere goes into the search, also one that is a key elsewhere.
  await keyboard.type('s');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('she said mabyes');
  await expect(popup.getByRole('dialog')).toHaveCount(0);

  await keyboard.press('Control+a');
  await keyboard.type('scared of him');
  await expect(popup.getByText('you come first')).toBeVisible();
  await expect(popup.getByRole('article')).toHaveCount(0);
  await keyboard.press('Enter');
  await expect(popup.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(field).toBeFocused();

  await keyboard.press('Control+a');
  await keyboard.type('something nice to text');
  const first = popup.getByRole('article').first();
  await expect(first).toBeVisible();
  const words = (await popup.getByRole('article').locator('.words').first().textContent())!;
  const leading = popup.locator('[data-leads]').first();
  await expect(leading).toHaveAccessibleName('Insert');
  await keyboard.press('Enter');
  await expect.poll(() => chatPage.evaluate(() => chat.plain())).toBe(words);
});

test('leads to the words after a reply, to a checklist and to a card of the guide', async ({ overture }) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  const { keyboard } = panel;
  const search = async (query: string) => {
    await panel.getByRole('navigation').getByRole('button', { name: 'Openers' }).click();
    await keyboard.press('/');
    await keyboard.type(query);
  };
  await search('left me on read');
  const line = panel.getByRole('button', { name: /After silence$/ }).first();
  const words = (await line.locator('.text').textContent())!;
  await line.click();
  await expect(panel.getByRole('article').first()).toContainText(words);
  await expect(panel.getByRole('radio', { checked: true })).toHaveCount(1);

  await search('first session');
  await panel
    .getByRole('button', { name: /Checklist$/ })
    .first()
    .click();
  await expect(panel.getByRole('heading', { name: 'Our first session' })).toBeVisible();

  await search('should i leave or stay');
  const card = panel.getByRole('button', { name: /Guide$/ }).first();
  const title = (await card.locator('.text').textContent())!;
  await card.click();
  await expect(panel.getByRole('heading', { name: title })).toBeFocused();
});

test('the palette of the panel leads anywhere by keys alone', async ({ overture }) => {
  await overture.skipSafetyCard();
  const panel = await overture.openOwnPage('sidepanel');
  const { keyboard } = panel;
  await expect(panel.getByRole('article').first()).toBeVisible();
  const field = panel.getByRole('combobox', { name: 'Find words, views' });
  const options = panel.getByRole('listbox', { name: 'Find anything' }).getByRole('option');
  const chosen = options.and(panel.getByRole('option', { selected: true }));

  await keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await keyboard.type('note');
  await expect(chosen).toHaveCount(1);
  await keyboard.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!);
  await keyboard.press('Escape');
  await expect(panel.getByRole('dialog')).toHaveCount(0);

  await keyboard.press('Control+k');
  await keyboard.type('backup');
  await expect(chosen).toContainText('Backup');
  await keyboard.press('Enter');
  await expect(panel.locator('[data-section="backup"] > section')).toBeFocused();

  await keyboard.press('Control+k');
  await keyboard.type('too expensive');
  await expect(chosen).toContainText('Opener');
  const words = (await chosen.locator('.label').textContent())!;
  await keyboard.press('Enter');
  await expect(panel.getByRole('article').filter({ hasText: words })).toBeVisible();

  await keyboard.press('Control+k');
  await keyboard.type('he hit me');
  await expect(options).toHaveCount(1);
  await keyboard.press('Enter');
  await expect(panel.getByRole('dialog', { name: 'Help' })).toBeVisible();
});
