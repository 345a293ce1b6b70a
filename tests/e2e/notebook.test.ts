import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { expect, passSafetyCard, test, typeInto } from './overture.ts';

const goTo = (page: Page, view: string) =>
  page.getByRole('navigation').getByRole('button', { name: view }).click();
const openChecklist = (page: Page) =>
  page.getByRole('button', { name: 'A quiet look at where I stand' }).click();
const goOn = (page: Page) => page.getByRole('button', { name: 'Pick up where you left off' }).click();
const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();

async function writeNote(page: Page, text: string): Promise<void> {
  await goTo(page, 'Notes');
  await page.getByRole('button', { name: 'New note' }).click();
  await typeInto(page.getByRole('textbox', { name: 'Your note' }), text);
  await saved(page);
}

test('the checklist and the notes survive closing the page and restarting the browser', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'overture-profile-'));
  try {
    let overture = await ChromiumWithOverture.launch({ profile });
    let panel = await overture.openOwnPage('sidepanel');
    await passSafetyCard(panel);
    await goTo(panel, 'Reflect');
    await openChecklist(panel);
    await typeInto(panel.getByRole('textbox'), 'On good days.');
    await panel.getByRole('radio', { name: 'Partly' }).check();
    await saved(panel);
    await writeNote(panel, 'Tonight was calmer.');
    await panel.close();

    panel = await overture.openOwnPage('sidepanel');
    await goTo(panel, 'Notes');
    await expect(panel.getByText('Tonight was calmer.')).toBeVisible();
    await overture.close();

    overture = await ChromiumWithOverture.launch({ profile });
    panel = await overture.openOwnPage('sidepanel');
    await goTo(panel, 'Notes');
    await expect(panel.getByText('Tonight was calmer.')).toBeVisible();
    await goTo(panel, 'Reflect');
    // It comes back to the question in which something was written.
    await goOn(panel);
    await expect(panel.getByText('1 of 18', { exact: true })).toBeVisible();
    await expect(panel.getByRole('radio', { name: 'Partly' })).toBeChecked();
    await expect(panel.getByRole('textbox')).toHaveValue('On good days.');
    await overture.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('popup and panel see each other’s changes', async ({ overture, chatPage }) => {
  const panel = await overture.openOwnPage('sidepanel');
  await passSafetyCard(panel);
  await goTo(panel, 'Notes');
  await chatPage.bringToFront();
  const popup = await overture.openPopup(chatPage);
  await writeNote(popup, 'From the popup');
  await expect(panel.getByText('From the popup')).toBeVisible();

  await panel.getByText('From the popup').click();
  await typeInto(panel.getByRole('textbox', { name: 'Your note' }), 'From the panel');
  await expect(popup.getByRole('textbox', { name: 'Your note' })).toHaveValue('From the panel');

  await goTo(popup, 'Reflect');
  await goTo(panel, 'Reflect');
  await openChecklist(panel);
  await popup.getByRole('radio', { name: 'Not sure' }).click();
  await expect(panel.getByRole('radio', { name: 'Not sure' })).toBeChecked();
});

test(
  'a popup that vanishes in the middle of a sentence loses nothing older than 300 ms',
  { tag: '@proof' },
  async ({ overture, chatPage }) => {
    const popup = await overture.openPopup(chatPage);
    await passSafetyCard(popup);
    await goTo(popup, 'Notes');
    await popup.getByRole('button', { name: 'New note' }).click();
    await popup.keyboard.type('Half a sentence that I');
    await popup.waitForTimeout(300);
    await popup.close();
    const panel = await overture.openOwnPage('sidepanel');
    await goTo(panel, 'Notes');
    await expect(panel.getByText('Half a sentence that I')).toBeVisible();
  },
);

test('a deleted note can be taken back', { tag: '@proof' }, async ({ overture }) => {
  const panel = await overture.openOwnPage('sidepanel');
  await passSafetyCard(panel);
  await writeNote(panel, 'Do not lose me');
  await panel.getByRole('button', { name: 'Delete' }).click();
  await expect(panel.getByText('No notes yet.')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Do not lose me')).toBeVisible();
});

test(
  'a sitting begun afresh leaves the earlier answers where they are',
  { tag: '@proof' },
  async ({ overture }) => {
    const panel = await overture.openOwnPage('sidepanel');
    await passSafetyCard(panel);
    await goTo(panel, 'Reflect');
    await openChecklist(panel);
    await panel.getByRole('radio', { name: 'Yes' }).click();
    await expect(panel.getByText('2 of 18', { exact: true })).toBeVisible();
    for (let question = 2; question < 18; question++)
      await panel.getByRole('button', { name: /Next|Skip/ }).click();
    await panel.getByRole('button', { name: 'Done for now' }).click();
    await panel.getByRole('button', { name: 'Start again' }).click();
    await expect(panel.getByRole('radio', { name: 'Yes' })).not.toBeChecked();
    await panel.getByRole('radio', { name: 'No', exact: true }).click();
    await expect(panel.getByText('2 of 18', { exact: true })).toBeVisible();
    await panel.reload();
    await goTo(panel, 'Reflect');
    await goOn(panel);
    await panel.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(panel.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  },
);
