import type { Page } from '@playwright/test';
import { card, expect, hasClosed, passSafetyCard, SAFETY_QUESTION, test } from './overture.ts';

const HOPEFUL =
  'There’s something about us I’d like to talk over, and I feel hopeful about it. When would be a calm time this week?';

async function insertFirst(popup: Page): Promise<void> {
  await passSafetyCard(popup);
  await card(popup, HOPEFUL).getByRole('button', { name: 'Insert' }).click();
}

test('puts an opener at the caret of a textarea, undoable at once, and sends nothing', async ({
  overture,
  chatPage,
}) => {
  await chatPage.locator('#plain').fill('Hi  See you');
  await chatPage.locator('#plain').evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(3, 3));
  const popup = await overture.openPopup(chatPage);
  await insertFirst(popup);
  await hasClosed(popup);
  expect(await chatPage.evaluate(() => chat.plain())).toBe(`Hi ${HOPEFUL} See you`);
  await chatPage.bringToFront();
  await chatPage.keyboard.press('Control+z');
  expect(await chatPage.evaluate(() => chat.plain())).toBe('Hi  See you');
  expect(await chatPage.evaluate(() => chat.sends)).toBe(0);
});

for (const field of ['textarea', 'editable'] as const)
  test(`keeps an opener a step of undo of its own, between what is typed before and after: ${field}`, async ({
    overture,
    chatPage,
  }) => {
    const box = chatPage.locator('#plain');
    if (field === 'editable')
      await box.evaluate((plain) => {
        plain.outerHTML =
          '<div id="plain" contenteditable="true" role="textbox" style="min-height: 3em; white-space: pre-wrap"></div>';
      });
    const shows = async (text: string) =>
      expect
        .poll(() => box.evaluate((plain) => (plain as HTMLTextAreaElement).value ?? plain.textContent))
        .toBe(text);
    await box.click();
    await chatPage.keyboard.type('My own words, ');
    const popup = await overture.openPopup(chatPage);
    await insertFirst(popup);
    await hasClosed(popup);
    await chatPage.bringToFront();
    await chatPage.keyboard.type('and more');
    await shows(`My own words, ${HOPEFUL}and more`);
    await chatPage.keyboard.press('Control+z');
    await shows(`My own words, ${HOPEFUL}`);
    await chatPage.keyboard.press('Control+z');
    await shows('My own words, ');
    await chatPage.keyboard.press('Control+Shift+z');
    await shows(`My own words, ${HOPEFUL}`);
    await chatPage.keyboard.press('Control+Shift+z');
    await shows(`My own words, ${HOPEFUL}and more`);
  });

test(
  'puts an opener into a Lexical composer, into its own model, undoable at once',
  { tag: '@proof' },
  async ({ overture, chatPage }) => {
    await chatPage.locator('#lexical').click();
    await chatPage.keyboard.type('Before. After.');
    for (let step = 0; step < 'After.'.length; step++) await chatPage.keyboard.press('ArrowLeft');
    const popup = await overture.openPopup(chatPage);
    await insertFirst(popup);
    await hasClosed(popup);
    expect(await chatPage.evaluate(() => chat.lexical())).toBe(`Before. ${HOPEFUL}After.`);
    await chatPage.bringToFront();
    await chatPage.keyboard.press('Control+z');
    await expect.poll(() => chatPage.evaluate(() => chat.lexical())).toBe('Before. After.');
    expect(await chatPage.evaluate(() => chat.sends)).toBe(0);
  },
);

test('replaces what is selected, and typing goes on behind it', async ({ overture, chatPage }) => {
  await chatPage.locator('#plain').fill('keep REPLACE keep');
  await chatPage.locator('#plain').evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(5, 12));
  await insertFirst(await overture.openPopup(chatPage));
  await expect.poll(() => chatPage.evaluate(() => chat.plain())).toBe(`keep ${HOPEFUL} keep`);
  await chatPage.bringToFront();
  await chatPage.keyboard.type('!');
  expect(await chatPage.evaluate(() => chat.plain())).toBe(`keep ${HOPEFUL}! keep`);
});

test.describe('where words cannot go, nothing changes and the person reads why', () => {
  const refusals = [
    {
      where: 'a password field',
      prepare: (chatPage: Page) => chatPage.locator('#password').fill('secret'),
      says: 'That’s a password field',
    },
    {
      where: 'no field has the caret',
      prepare: (chatPage: Page) => chatPage.locator('h1').click(),
      says: 'Click in the message box first',
    },
    {
      where: 'a readonly field',
      prepare: (chatPage: Page) => chatPage.locator('#readonly').click(),
      says: 'That field can’t be edited',
    },
  ];
  for (const [nth, { where, prepare, says }] of refusals.entries()) {
    // One shows that the reason is told; which reason a field gives is a matter of unit tests.
    test(where, { tag: nth === 0 ? [] : '@proof' }, async ({ overture, chatPage }) => {
      await prepare(chatPage);
      const before = await chatPage.evaluate(() =>
        [...document.querySelectorAll('input, textarea')].map((box) => (box as HTMLInputElement).value),
      );
      const popup = await overture.openPopup(chatPage);
      await insertFirst(popup);
      await expect(popup.getByText(says)).toBeVisible();
      const after = await chatPage.evaluate(() =>
        [...document.querySelectorAll('input, textarea')].map((box) => (box as HTMLInputElement).value),
      );
      expect(after).toEqual(before);
      expect(await chatPage.evaluate(() => chat.lexical())).toBe('');
      await expect(
        popup.getByRole('region', { name: 'What just happened' }).getByRole('button', { name: 'Copy' }),
      ).toBeVisible();
    });
  }

  test('a page of the browser itself', { tag: '@proof' }, async ({ overture }) => {
    const page = await overture.open('chrome://version/');
    const popup = await overture.openPopup(page);
    await insertFirst(popup);
    await expect(popup.getByText('Your browser doesn’t let extensions into this page')).toBeVisible();
  });
});

test('a script in a page cannot read what Overture stores', async ({ overture, chatPage }) => {
  await insertFirst(await overture.openPopup(chatPage));
  const read = await overture.inWorker<string[]>(`chrome.tabs.query({ active: true })
    .then(([{ id: tabId }]) => chrome.scripting.executeScript({
      target: { tabId },
      func: () => Promise.all(['local', 'session'].map((area) =>
        Promise.resolve().then(() => chrome.storage[area].get(null)).then(Object.keys, () => 'refused'))),
    }))
    .then(([{ result }]) => result)`);
  expect(read).toEqual(['refused', 'refused']);
});

test('copies instead, when asked', { tag: '@proof' }, async ({ overture, chatPage }) => {
  await chatPage.locator('#plain').click();
  const popup = await overture.openPopup(chatPage);
  await passSafetyCard(popup);
  await card(popup, HOPEFUL).getByRole('button', { name: 'Copy' }).click();
  await expect(popup.getByText('Copied. Paste it anywhere you like.')).toBeVisible();
  await chatPage.bringToFront();
  await chatPage.keyboard.press('Control+v');
  expect(await chatPage.evaluate(() => chat.plain())).toBe(HOPEFUL);
});

test('works from the search field to the page with the keyboard alone', async ({ overture, chatPage }) => {
  await chatPage.locator('#plain').click();
  const popup = await overture.openPopup(chatPage);
  await expect(popup.getByRole('heading', { name: SAFETY_QUESTION })).toBeFocused();
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'No', exact: true })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('searchbox')).toBeFocused();
  await popup.keyboard.type('hopeful calm');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('f');
  await expect(card(popup, HOPEFUL).getByRole('button', { name: 'Favorite' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await popup.keyboard.press('Enter');
  await expect.poll(() => chatPage.evaluate(() => chat.plain())).toBe(HOPEFUL);
});
