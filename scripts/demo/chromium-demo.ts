import type { Page } from '@playwright/test';
import { ChromiumWithOverture } from '../browser/chromium.ts';
import { DemoSteps, expectEqual } from './steps.ts';

/** Opens Chromium for a person to try Overture, and resolves when they close it. */
export async function showInChromium(url: string): Promise<void> {
  const overture = await ChromiumWithOverture.launch({ headless: false });
  await overture.open(url);
  console.log(
    'Click into a message box, then press Alt+Shift+O for the popup or Alt+Shift+L for the side panel.',
  );
  console.log('Close the browser to end.');
  await new Promise((resolve) => overture.context.once('close', resolve));
}

/**
 * Runs the demo steps in a headless Chromium.
 * @throws {Error} when a step does not have the expected result
 */
export async function playInChromium(url: string): Promise<void> {
  const overture = await ChromiumWithOverture.launch();
  try {
    const chat = await overture.open(url);
    await playSteps(overture, chat, await DemoSteps.begin('Overture in Chromium'));
  } finally {
    await overture.close();
  }
}

async function playSteps(overture: ChromiumWithOverture, chat: Page, steps: DemoSteps): Promise<void> {
  let popup!: Page;
  let words = '';
  const popupPicture = (path: string) => popup.screenshot({ path });
  const chatPicture = (path: string) => chat.screenshot({ path });
  const goTo = (name: string) => popup.getByRole('navigation').getByRole('button', { name }).click();
  const insert = async () => {
    const card = popup.getByRole('article').first();
    words = (await card.locator('.words').textContent())!;
    await card.getByRole('button', { name: 'Insert' }).click();
    // The popup closes, so that the person types on.
    await popup.waitForEvent('close');
    return words;
  };

  await steps.step(
    'Open the popup next to the chat',
    async () => {
      await chat.locator('#plain').fill('Hello. ');
      popup = await overture.openPopup(chat);
      await popup.getByRole('button', { name: 'No', exact: true }).click();
      return `${await popup.getByRole('article').count()} openers, after the question of safety`;
    },
    popupPicture,
  );
  await steps.step('Insert into a text area', insert, chatPicture);
  await steps.step(
    'Read the text area',
    async () => expectEqual(await chat.evaluate(() => globalThis.chat.plain()), `Hello. ${words}`),
    chatPicture,
  );
  await steps.step(
    'Undo with one Ctrl+Z',
    async () => {
      await chat.bringToFront();
      await chat.keyboard.press('Control+z');
      return expectEqual(await chat.evaluate(() => globalThis.chat.plain()), 'Hello. ');
    },
    chatPicture,
  );
  await steps.step(
    'Insert into a Lexical composer',
    async () => {
      await chat.locator('#lexical').click();
      popup = await overture.openPopup(chat);
      await insert();
      return expectEqual(await chat.evaluate(() => globalThis.chat.lexical()), words);
    },
    chatPicture,
  );
  await steps.step(
    'Answer a question',
    async () => {
      popup = await overture.openPopup(chat);
      await goTo('Reflect');
      await popup.getByRole('textbox').fill('On good days, yes.');
      await popup.getByRole('radio', { name: 'Partly' }).check();
      return popup.getByText('Saved on this device').innerText();
    },
    popupPicture,
  );
  await steps.step(
    'Write a note',
    async () => {
      await goTo('Notes');
      await popup.getByRole('button', { name: 'New note' }).click();
      await popup.getByRole('textbox').fill('Tonight was calmer than I feared.');
      return popup.getByText('Saved on this device').innerText();
    },
    popupPicture,
  );
  await steps.step(
    'Find the note in the side panel',
    async () => {
      popup = await overture.openOwnPage('sidepanel');
      await goTo('Notes');
      return popup.getByText('Tonight was calmer').innerText();
    },
    popupPicture,
  );
  await steps.step(
    'Count what was sent',
    async () => `${expectEqual(await chat.evaluate(() => globalThis.chat.sends), 0)} messages`,
    chatPicture,
  );
  steps.end();
}
