import type { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { editor, goTo, inMemory, lockedTitle, press, setPassphrase, unlock } from './locking.ts';
import { expect, test } from './overture.ts';

const TOO_LONG = 'We talked until late. '.repeat(13_000);

/** What popups left in the browser's memory when they closed. */
const letters = async (overture: ChromiumWithOverture) =>
  Object.keys(await overture.sessionStorage()).filter((key) => key.startsWith('lastLetters'));

test('a popup that closes in the middle of a word loses not one letter, and goes on with the note', async ({
  overture,
  chatPage,
}) => {
  await overture.skipSafetyCard();
  let popup = await overture.openPopup(chatPage);
  await goTo(popup, 'Notes');
  await expect(editor(popup)).toBeFocused();
  await popup.keyboard.type('She laughed at the kettle jo', { delay: 20 });
  // At once: no time for what was typed last to be saved.
  await overture.closePopup();

  popup = await overture.openPopup(chatPage);
  await goTo(popup, 'Notes');
  await expect(editor(popup)).toHaveValue('She laughed at the kettle jo');
  await expect(popup.getByText('Continuing your last note.')).toBeVisible();
  await expect(editor(popup)).toBeFocused();
  await popup.keyboard.press('ControlOrMeta+End');
  await popup.keyboard.type('ke.', { delay: 20 });
  await overture.closePopup();

  popup = await overture.openPopup(chatPage);
  await goTo(popup, 'Notes');
  await expect(editor(popup)).toHaveValue('She laughed at the kettle joke.');
  await press(popup, 'New note');
  await expect(editor(popup)).toHaveValue('');
  await expect(editor(popup)).toBeFocused();
  await popup.keyboard.type('Another thought');
  await expect(popup.getByText('Saved on this device')).toBeVisible();
  await popup.getByRole('button', { name: 'She laughed' }).click();
  await expect(editor(popup)).toHaveValue('She laughed at the kettle joke.');
  await press(popup, 'Delete');
  await press(popup, 'Undo');
  await expect(popup.getByRole('listitem')).toHaveCount(2);
  expect(await letters(overture)).toEqual([]);
});

test('a popup that is gone before it hears that it closes loses not one letter either', async ({
  overture,
  chatPage,
}) => {
  await overture.skipSafetyCard();
  let popup = await overture.openPopup(chatPage);
  await goTo(popup, 'Notes');
  await expect(editor(popup)).toBeFocused();
  // As on a busy computer, where the window is taken away before its last events are dispatched.
  await popup.evaluate(() => {
    const never = (event: Event) => event.stopImmediatePropagation();
    for (const last of ['blur', 'visibilitychange', 'pagehide']) addEventListener(last, never, true);
  });
  await popup.keyboard.type('She laughed at the kettle jo');
  await overture.closePopup();

  popup = await overture.openPopup(chatPage);
  await goTo(popup, 'Notes');
  await expect(editor(popup)).toHaveValue('She laughed at the kettle jo');
  expect(await letters(overture)).toEqual([]);
});

test(
  'a popup that closes over more than one note can hold leaves all of it in notes',
  { tag: '@proof' },
  async ({ overture, chatPage }) => {
    await overture.skipSafetyCard();
    let popup = await overture.openPopup(chatPage);
    await goTo(popup, 'Notes');
    await editor(popup).fill(TOO_LONG);
    await expect(popup.getByText('Not saved. This is longer')).toBeVisible();
    await overture.closePopup();
    await expect.poll(() => letters(overture)).toHaveLength(1);

    popup = await overture.openPopup(chatPage);
    await expect(popup.getByText('All of it is saved, in notes of its own.')).toBeVisible();
    expect(await letters(overture)).toEqual([]);
    await goTo(popup, 'Notes');
    await expect(popup.getByRole('listitem')).toHaveCount(2);
  },
);

test(
  'what a window could not store is left to it for as long as it lives',
  { tag: '@proof' },
  async ({ overture }) => {
    await overture.skipSafetyCard();
    const living = await overture.openOwnPage('popup');
    await goTo(living, 'Notes');
    await editor(living).fill(TOO_LONG);
    await expect(living.getByText('Not saved. This is longer')).toBeVisible();
    await expect.poll(() => letters(overture)).toHaveLength(1);

    const beside = await overture.openOwnPage('popup');
    await goTo(beside, 'Notes');
    await editor(beside).fill('Written beside it');
    await expect(beside.getByText('Saved on this device')).toBeVisible();
    // Longer than it waits for a window that is just going.
    await beside.waitForTimeout(1500);
    await expect(beside.getByRole('listitem')).toHaveCount(0);
    expect(await letters(overture)).toHaveLength(1);
    await beside.close();
    await expect(editor(living)).toHaveValue(TOO_LONG);
    await living.close({ runBeforeUnload: false });

    const next = await overture.openOwnPage('popup');
    await expect(next.getByText('All of it is saved, in notes of its own.')).toBeVisible();
    expect(await letters(overture)).toEqual([]);
    await goTo(next, 'Notes');
    await expect(editor(next)).toHaveValue('Written beside it');
    await expect(next.getByRole('listitem')).toHaveCount(2);
  },
);

test(
  'hiding and locking leave nothing of what was typed in memory, whatever no store took',
  { tag: '@proof' },
  async ({ overture }) => {
    await overture.skipSafetyCard();
    const typeTooMuch = async () => {
      const popup = await overture.openOwnPage('popup');
      await goTo(popup, 'Notes');
      await editor(popup).fill(TOO_LONG);
      await expect(popup.getByText('Not saved.')).toBeVisible();
      return popup;
    };
    const hidden = await typeTooMuch();
    const closed = hidden.waitForEvent('close');
    // By key, since a press on the button would take the focus from the field before it hides.
    for (let times = 0; times < 3; times++) await hidden.keyboard.press('Shift');
    await closed;
    expect(await inMemory(overture)).toEqual({});

    const panel = await overture.openOwnPage('sidepanel');
    await setPassphrase(panel);
    await panel.close();
    const popup = await typeTooMuch();
    await press(popup, 'Lock now');
    await expect(lockedTitle(popup)).toBeVisible();
    await expect.poll(() => inMemory(overture)).toEqual({});
    await unlock(popup);
    await expect(editor(popup)).toHaveValue(TOO_LONG);
  },
);

test('what was selected in a page is kept once, or refused whole, and dropped by hiding', async ({
  overture,
}) => {
  await overture.skipSafetyCard();
  /** As the background leaves it; the click itself is tested in `native/`. */
  const select = (id: string, selection: object, forPopup = true) =>
    overture.inWorker(`chrome.storage.session.set({
      'selection.${id}': { id: '${id}', at: Date.now(), forPopup: ${forPopup}, selection: ${JSON.stringify(selection)} } })`);
  const waiting = async () =>
    Object.keys(await overture.sessionStorage()).filter((key) => key.startsWith('selection.'));
  const a = '00000000-0000-4000-8000-00000000000a';
  const b = '00000000-0000-4000-8000-00000000000b';

  await select(a, { kind: 'text', text: 'The first\nselection' });
  await select(b, { kind: 'text', text: 'The second selection' });
  const popup = await overture.openOwnPage('popup');
  await expect(popup.getByText('2 selected texts are saved in your notes.')).toBeVisible();
  expect(await waiting()).toEqual([]);
  await goTo(popup, 'Notes');
  await expect(popup.getByRole('listitem')).toHaveCount(2);

  await select(a, { kind: 'refused', reason: 'too-long' });
  await expect(popup.getByText('Not saved. The selected text is longer')).toBeVisible();
  expect(await waiting()).toEqual([]);
  await popup.close();

  // The popup could not open: the panel takes it, but not what the popup is opening for.
  const panel = await overture.openOwnPage('sidepanel');
  await select('00000000-0000-4000-8000-00000000000c', { kind: 'text', text: 'For the panel' }, false);
  await expect(panel.getByText('The selected text is saved in your notes.')).toBeVisible();
  await press(panel, 'Open the note');
  await expect(editor(panel)).toHaveValue('For the panel');

  await setPassphrase(panel);
  await overture.inWorker(
    `chrome.storage.session.set({ lastWords: 'Noa, when?', untoldResult: { words: 'Noa' } })`,
  );
  await press(panel, 'Lock now');
  await expect.poll(() => inMemory(overture)).toEqual({});
  // For a moment after the lock, a window still keeps what it is given.
  await expect(lockedTitle(panel)).toBeVisible();
  await select(a, { kind: 'text', text: 'Said while locked' }, false);
  await expect(panel.getByText('isn’t saved yet, because your notes are locked')).toBeVisible();
  expect(await waiting()).toHaveLength(1);
  for (let times = 0; times < 3; times++) await panel.keyboard.press('Shift');
  await expect.poll(waiting).toEqual([]);
});
