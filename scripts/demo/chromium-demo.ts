import type { Page } from '@playwright/test';
import { ChromiumWithOverture } from '../browser/chromium.ts';
import { same, Steps } from './steps.ts';

/** Opens Chromium for a person to try Overture in, until they close it. */
export async function showInChromium(url: string): Promise<void> {
  const overture = await ChromiumWithOverture.launch({ headless: false });
  await overture.open(url);
  console.log(
    'Click into a message box, then press Alt+Shift+O for the popup or Alt+Shift+L for the side panel.',
  );
  console.log('Close the browser to end.');
  await new Promise((resolve) => overture.context.once('close', resolve));
}

/** Plays the main job without anybody watching. @throws when a step does not do what it should */
export async function playInChromium(url: string): Promise<void> {
  const overture = await ChromiumWithOverture.launch();
  try {
    const chat = await overture.open(url);
    await play(overture, chat, await Steps.begin('Overture in Chromium'));
  } finally {
    await overture.close();
  }
}

async function play(overture: ChromiumWithOverture, chat: Page, steps: Steps): Promise<void> {
  let popup!: Page;
  let words = '';
  const ofPopup = (path: string) => popup.screenshot({ path });
  const ofChat = (path: string) => chat.screenshot({ path });
  const view = (name: string) => popup.getByRole('navigation').getByRole('button', { name }).click();
  const insert = async () => {
    const card = popup.getByRole('article').first();
    words = (await card.locator('.words').textContent())!;
    await card.getByRole('button', { name: 'Insert' }).click();
    return popup.getByText('Inserted, not sent').innerText();
  };

  await steps.step(
    'Open the popup beside the chat',
    async () => {
      await chat.locator('#plain').fill('Hello. ');
      popup = await overture.openPopup(chat);
      await popup.getByRole('button', { name: 'I have read this' }).click();
      return `${await popup.getByRole('article').count()} openers, after the safety card`;
    },
    ofPopup,
  );
  await steps.step('Insert into a text area', insert, ofPopup);
  await steps.step(
    'Read the text area',
    async () => same(await chat.evaluate(() => globalThis.chat.plain()), `Hello. ${words}`),
    ofChat,
  );
  await steps.step(
    'Take it back with one Ctrl+Z',
    async () => {
      await chat.bringToFront();
      await chat.keyboard.press('Control+z');
      return same(await chat.evaluate(() => globalThis.chat.plain()), 'Hello. ');
    },
    ofChat,
  );
  await steps.step(
    'Insert into a Lexical composer',
    async () => {
      await chat.locator('#lexical').click();
      popup = await overture.openPopup(chat);
      await insert();
      return same(await chat.evaluate(() => globalThis.chat.lexical()), words);
    },
    ofChat,
  );
  await steps.step(
    'Answer a question',
    async () => {
      await view('Reflect');
      await popup.getByRole('radio', { name: 'Partly' }).check();
      await popup.getByRole('textbox').fill('On good days, yes.');
      return popup.getByText('Saved on this device').innerText();
    },
    ofPopup,
  );
  await steps.step(
    'Write a note',
    async () => {
      await view('Notes');
      await popup.getByRole('button', { name: 'New note' }).click();
      await popup.getByRole('textbox').fill('Tonight was calmer than I feared.');
      return popup.getByText('Saved on this device').innerText();
    },
    ofPopup,
  );
  await steps.step(
    'Find the note in the side panel',
    async () => {
      popup = await overture.openOwnPage('sidepanel');
      await view('Notes');
      return popup.getByText('Tonight was calmer').innerText();
    },
    ofPopup,
  );
  await steps.step(
    'Count what was sent',
    async () => `${same(await chat.evaluate(() => globalThis.chat.sends), 0)} messages`,
    ofChat,
  );
  steps.end();
}
