import { expect, type Page } from '@playwright/test';
import { goTo, lockedTitle, press, setPassphrase, unlock } from '../e2e/locking.ts';
import type { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import type { VirtualDisplay } from '../../scripts/browser/virtual-display.ts';
import { chooseFromSelection, openByKey, realClick, withDisplay as test } from './with-display.ts';

/** Selects two lines of a page and chooses "Save to my notes" from the browser's own menu; gives the popup. */
async function keepFromPage(
  display: VirtualDisplay,
  overture: ChromiumWithOverture,
  page: Page,
  text: string,
) {
  await page.bringToFront();
  await page.evaluate((lines) => {
    const said = document.querySelector('#said') ?? document.body.appendChild(document.createElement('p'));
    said.id = 'said';
    said.setAttribute('style', 'position: fixed; inset: 30% auto auto 30%; background: white; z-index: 9');
    said.replaceChildren(...lines.flatMap((line) => [line, document.createElement('br')]).slice(0, -1));
    getSelection()!.selectAllChildren(said);
  }, text.split('\n'));
  await chooseFromSelection(display, () => realClick(display, page, page.locator('#said'), 3));
  return overture.ownWindow('popup.html');
}
const waiting = async (overture: ChromiumWithOverture) =>
  Object.keys(await overture.sessionStorage()).filter((key) => key.startsWith('selection.'));

test('a selection is kept through the menu, also while locked', async ({ display, overture, demo }) => {
  const chat = await overture.open(demo.url);
  let popup = await keepFromPage(display, overture, chat, 'The first line\nand the second');
  await expect(popup.getByText('The selected text is saved in your notes.')).toBeVisible();
  expect(await waiting(overture)).toEqual([]);
  await press(popup, 'Open the note');
  await expect(popup.getByRole('textbox', { name: 'Your note' })).toHaveValue(
    'The first line\nand the second',
  );
  await popup.close();

  // A password is never read, not even from a field where it is being shown.
  await chat.bringToFront();
  await chat.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#password')!;
    Object.assign(field, { type: 'text', autocomplete: 'current-password', value: 'secret' });
    field.select();
  });
  await chooseFromSelection(
    display,
    () => realClick(display, chat, chat.locator('#password'), 3),
    'in a field',
  );
  popup = await overture.ownWindow('popup.html');
  await expect(popup.getByText('Not saved. That field is for a password')).toBeVisible();
  await popup.close();

  const panel = await overture.openOwnPage('sidepanel');
  await setPassphrase(panel);
  await press(panel, 'Lock now');
  await expect(lockedTitle(panel)).toBeVisible();
  popup = await keepFromPage(display, overture, chat, 'Said while locked');
  await expect(
    popup.getByText('The selected text isn’t saved yet, because your notes are locked.'),
  ).toBeVisible();
  expect(await waiting(overture)).toHaveLength(1);
  await unlock(popup);
  await expect(popup.getByText('The selected text is saved in your notes.')).toBeVisible();
  expect(await waiting(overture)).toEqual([]);
  await press(popup, 'Undo');
  await expect(popup.getByText('Undone.')).toBeVisible();
});

test('the popup shows all notes in the panel', { tag: '@proof' }, async ({ display, overture, demo }) => {
  const chat = await overture.open(demo.url);
  await realClick(display, chat, chat.locator('#plain'), 1);
  const popup = await openByKey(display, overture, 'alt+shift+o');
  await goTo(popup, 'Notes');
  await press(popup, 'All notes in the side panel');
  const panel = await overture.ownWindow('sidepanel.html');
  await expect(panel.getByRole('navigation').locator('[aria-current]')).toHaveText('Notes');
});
