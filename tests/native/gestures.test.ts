import { expect, type Page } from '@playwright/test';
import {
  allowWhenAsked,
  chooseFirstOpener,
  firstWords,
  insertFirstByKeys,
  openByKey,
  realClick,
  withDisplay,
} from './with-display.ts';

const test = withDisplay.extend<{ chatPage: Page }>({
  chatPage: async ({ overture, demo }, use) => {
    await use(await overture.open(demo.url));
  },
});

test('the context menu puts an opener into the field that was clicked', async ({
  display,
  overture,
  chatPage,
}) => {
  await chatPage.locator('#lexical').click();
  const box = chatPage.locator('#plain');
  await chooseFirstOpener(display, () => realClick(display, chatPage, box, 3));
  const popup = await overture.openOwnPage('popup');
  const words = await firstWords(popup);
  await expect.poll(() => chatPage.evaluate(() => chat.plain())).toBe(words);
  expect(await chatPage.evaluate(() => chat.lexical())).toBe('');
  await chatPage.bringToFront();
  await display.press('ctrl+z');
  await expect.poll(() => chatPage.evaluate(() => [chat.plain(), chat.sends])).toEqual(['', 0]);
});

test('the popup opens the panel beside the page', async ({ display, overture, chatPage }) => {
  await realClick(display, chatPage, chatPage.locator('#plain'), 1);
  const popup = await openByKey(display, overture, 'alt+shift+o');
  await popup.getByRole('button', { name: 'Open in the side panel' }).click();
  const panel = await overture.ownWindow('sidepanel.html');
  await panel.getByRole('button', { name: 'Insert' }).first().click();
  await expect(panel.getByText('Inserted, not sent')).toBeVisible();
});

test(
  'a click in the panel without a grant asks for this one site, and then inserts',
  { tag: '@proof' },
  async ({ display, overture, chatPage, demo }) => {
    await realClick(display, chatPage, chatPage.locator('#plain'), 1);
    const panel = await openByKey(display, overture, 'alt+shift+l');
    // Another site in the same tab: the grant of the key press is gone.
    await chatPage.goto(demo.url.replace('127.0.0.1', 'localhost'));
    await chatPage.locator('#plain').click();
    const words = await firstWords(panel);
    await panel.getByRole('button', { name: 'Insert' }).first().click();
    await expect(panel.getByText('The panel can’t reach this page yet')).toBeVisible();
    expect(await chatPage.evaluate(() => chat.plain())).toBe('');

    await panel.getByRole('button', { name: 'Allow this site' }).click();
    const dialog = panel.getByRole('dialog');
    await expect(dialog.getByText('press the Overture button in the toolbar once')).toBeVisible();
    // The press tells the browser to show this one address, which nobody has to type.
    await overture.clickToolbarButton(chatPage);
    await expect.poll(() => overture.hasOwnWindow('popup.html')).toBe(true);
    await overture.closePopup();
    await expect(dialog.getByText('localhost', { exact: true })).toBeVisible();
    const allow = dialog.getByRole('button', { name: 'Allow this site' });
    await allowWhenAsked(display, () => allow.click());
    await expect(panel.getByText('Inserted, not sent')).toBeVisible();
    expect(await chatPage.evaluate(() => chat.plain())).toBe(words);

    await panel.getByRole('button', { name: 'Settings' }).click();
    await panel.getByRole('button', { name: 'Remove localhost' }).click();
    await expect(panel.getByText('No sites are allowed')).toBeVisible();
    await panel.getByRole('button', { name: 'Openers' }).click();
    // What the press on the button gave ends where the tab goes to another site.
    for (const address of [demo.url, demo.url.replace('127.0.0.1', 'localhost')])
      await chatPage.goto(address);
    await chatPage.locator('#plain').click();
    await panel.getByRole('button', { name: 'Insert' }).first().click();
    await expect(panel.getByText('The panel can’t reach this page yet')).toBeVisible();
  },
);

test(
  'a message box in a frame of another site is asked for by name, and then gets the words, once',
  { tag: '@proof' },
  async ({ display, overture, chatPage, demo }) => {
    await chatPage.evaluate(
      (address) => {
        const frame = Object.assign(document.createElement('iframe'), {
          src: address,
          width: 600,
          height: 400,
        });
        document.body.prepend(frame);
      },
      demo.url.replace('127.0.0.1', 'localhost'),
    );
    const field = chatPage.frameLocator('iframe').locator('#plain');
    await field.click();
    await realClick(display, chatPage, field, 1);
    const panel = await openByKey(display, overture, 'alt+shift+l');
    const words = await firstWords(panel);
    await panel.getByRole('button', { name: 'Insert' }).first().click();
    await panel.getByRole('button', { name: 'Allow this site' }).click();
    await expect(panel.getByRole('dialog')).toContainText('localhost');
    const allow = panel.getByRole('dialog').getByRole('button', { name: 'Allow this site' });
    await allowWhenAsked(display, () => allow.click());
    await expect(panel.getByText('Inserted, not sent')).toBeVisible();
    await expect(field).toHaveValue(words);
    expect(await chatPage.evaluate(() => chat.plain() + chat.lexical())).toBe('');

    // A document that is a message box as a whole has the caret without any element that has the focus.
    const body = chatPage.frameLocator('iframe').locator('body');
    await body.evaluate((whole) => {
      whole.replaceChildren();
      whole.setAttribute('contenteditable', 'true');
      whole.style.minHeight = '300px';
    });
    await realClick(display, chatPage, body, 1);
    await panel.getByRole('button', { name: 'Insert' }).first().click();
    await expect(body).toHaveText(words);
  },
);

test('a key hides the panel while the caret is in the page, and leaves the message as it is', async ({
  display,
  overture,
  chatPage,
}) => {
  await realClick(display, chatPage, chatPage.locator('#plain'), 1);
  const panel = await openByKey(display, overture, 'alt+shift+l');
  await expect(panel.getByRole('article').first()).toBeVisible();
  await realClick(display, chatPage, chatPage.locator('#plain'), 1);
  await display.type('For your eyes');
  await display.pressUntil('alt+shift+h', async () => !(await overture.hasOwnWindow('sidepanel.html')));
  await display.type(' only');
  await expect.poll(() => chatPage.evaluate(() => chat.plain())).toBe('For your eyes only');
});

test('the last words go in again by a key', async ({ display, overture, chatPage }) => {
  await realClick(display, chatPage, chatPage.locator('#plain'), 1);
  const popup = await openByKey(display, overture, 'alt+shift+o');
  const words = await firstWords(popup);
  await insertFirstByKeys(display, popup);
  await realClick(display, chatPage, chatPage.locator('#lexical'), 1);
  await display.press('alt+shift+i');
  await expect.poll(() => chatPage.evaluate(() => chat.lexical())).toBe(words);
});

test('what the menu could not insert is told in the popup, with the words to copy', async ({
  display,
  overture,
  chatPage,
}) => {
  await chooseFirstOpener(display, () => realClick(display, chatPage, chatPage.locator('#password'), 3));
  const popup = await overture.ownWindow('popup.html');
  await expect(popup.getByText('That’s a password field')).toBeVisible();
  expect(await chatPage.locator('#password').inputValue()).toBe('');
});
