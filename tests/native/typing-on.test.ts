import { expect } from '@playwright/test';
import { firstWords, openByKey, realClick, withDisplay as test } from './with-display.ts';

/** Has a space, which presses a button, an "e", which changes an opener, and an "s", which opens the safety card. */
const TYPED_ON = 'Hope you slept well';

test('whoever types on after an insertion has the words once, nothing opened and nothing sent', async ({
  display,
  overture,
  demo,
}) => {
  const page = await overture.open(demo.url);
  await realClick(display, page, page.locator('#plain'), 1);
  const popup = await openByKey(display, overture, 'alt+shift+o');
  const words = await firstWords(popup);
  await expect(popup.getByRole('searchbox')).toBeFocused();
  await display.pressUntil('Down', () =>
    popup.evaluate(() => Boolean(document.activeElement?.matches('[data-insert]'))),
  );
  await display.press('Return');
  await expect.poll(() => page.evaluate(() => chat.plain())).toBe(words);
  await expect.poll(() => overture.hasOwnWindow('popup.html')).toBe(false);
  await display.type(TYPED_ON);
  await expect.poll(() => page.evaluate(() => chat.plain())).toBe(words + TYPED_ON);

  await realClick(display, page, page.locator('#lexical'), 1);
  const panel = await openByKey(display, overture, 'alt+shift+l');
  await expect(panel.getByRole('article').first()).toBeVisible();
  await display.pressUntil('slash', () =>
    panel.getByRole('searchbox').evaluate((field) => field.matches(':focus')),
  );
  await display.press('Down');
  await display.press('Return');
  await expect.poll(() => page.evaluate(() => chat.lexical())).toBe(words);
  await expect(panel.getByText('Inserted, not sent')).toBeVisible();
  await display.type(TYPED_ON);
  await display.press('Return');
  await expect(panel.getByText('Inserted, not sent')).toBeVisible();
  expect(await page.evaluate(() => chat.lexical())).toBe(words);
  await expect(panel.getByRole('dialog')).toHaveCount(0);
  await expect(panel.getByRole('article').getByRole('textbox')).toHaveCount(0);
  await expect(panel.getByRole('navigation').locator('[aria-current]')).toHaveText('Openers');

  await display.pressUntil('Tab', () =>
    panel.getByRole('button', { name: 'Undo' }).evaluate((button) => button.matches(':focus')),
  );
  await display.press('Return');
  await expect(panel.getByText('Undone')).toBeVisible();
  expect(await page.evaluate(() => [chat.lexical(), chat.sends])).toEqual(['', 0]);
});
