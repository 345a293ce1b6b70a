import { expect } from '@playwright/test';
import { FirefoxWithOverture } from '../../scripts/browser/firefox.ts';
import { withDemo } from '../with-demo.ts';
import { KEYS } from './person.ts';

const ENTER = KEYS.Enter;

interface Here {
  firefox: FirefoxWithOverture;
  /** A tab with a page of the extension, and one with the demo chat, which is in front. */
  own: string;
  chat: string;
}

const test = withDemo.extend<{ here: Here }>({
  here: async ({ demo }, use) => {
    const firefox = await FirefoxWithOverture.launch();
    const own = await firefox.openOwnPage('sidepanel');
    await firefox.until(() =>
      firefox.inPage(
        `const read = document.querySelector('dialog button'); read?.click(); return Boolean(read)`,
      ),
    );
    await firefox.inPage(`await browser.storage.local.set({ contextMenu: true })`);
    const chat = await firefox.open(demo.url);
    await use({ firefox, own, chat });
    await firefox.close();
  },
});

const INSERT_FIRST = `
  const card = view.document.querySelector('article');
  if (!card || view.document.querySelector('dialog')) return undefined;
  card.querySelector('[data-insert]').click();
  return card.querySelector('.words').textContent;`;
const SAID = `return [...view.document.querySelectorAll('[role=status]')].map((status) => status.textContent.trim()).find((text) => /nserted/.test(text));`;

/** Waits until the popup is closed, as it does once something went in. */
const popupCloses = ({ firefox }: Here) =>
  firefox.until(() => firefox.inPage(`return browser.extension.getViews({ type: 'popup' }).length === 0`));
/** Has a space, which presses a button, an "e", which changes an opener, and an "s", which opens the safety card. */
const TYPED_ON = 'Hope you slept well';

test('the popup puts an opener at the caret of a textarea, and typing goes on behind it', async ({
  here,
}) => {
  const { firefox, own, chat } = here;
  await firefox.inPage(
    `const box = document.querySelector('#plain'); box.value = 'AB'; box.focus(); box.setSelectionRange(1, 1);`,
  );
  await firefox.openPopup();
  const words = await firefox.inView<string>(own, 'popup', INSERT_FIRST);
  await popupCloses(here);
  await firefox.typeAnywhere(TYPED_ON);
  await firefox.goTo(chat);
  expect(await firefox.inPage(`return window.chat.plain()`)).toBe(`A${words}${TYPED_ON}B`);
  expect(await firefox.inPage(`return window.chat.sends`)).toBe(0);
});

test('one undo takes back what the popup put into a textarea', { tag: '@proof' }, async ({ here }) => {
  const { firefox, own, chat } = here;
  await firefox.inPage(
    `const box = document.querySelector('#plain'); box.value = 'AB'; box.focus(); box.setSelectionRange(1, 1);`,
  );
  await firefox.openPopup();
  await firefox.inView<string>(own, 'popup', INSERT_FIRST);
  await popupCloses(here);
  await firefox.goTo(chat);
  await firefox.pressUndo();
  expect(await firefox.inPage(`return window.chat.plain()`)).toBe('AB');
  expect(await firefox.inPage(`return window.chat.sends`)).toBe(0);
});

test('the popup puts an opener into a Lexical composer', { tag: '@proof' }, async ({ here }) => {
  const { firefox, own, chat } = here;
  await firefox.inPage(`document.querySelector('#lexical').focus();`);
  await firefox.openPopup();
  const words = await firefox.inView<string>(own, 'popup', INSERT_FIRST);
  await popupCloses(here);
  await firefox.goTo(chat);
  expect(await firefox.inPage(`return window.chat.lexical()`)).toBe(words);
});

test('the sidebar opens by its command and not by itself, and inserts where that gave the page to it', async ({
  here: { firefox, own, chat },
}) => {
  await firefox.goTo(own);
  expect(await firefox.inPage(`return browser.extension.getViews({ type: 'sidebar' }).length`)).toBe(0);
  await firefox.goTo(chat);
  await firefox.inPage(`document.querySelector('#plain').focus();`);
  await firefox.openSidebar();
  await firefox.focusSidebar();
  const words = await firefox.inView<string>(
    own,
    'sidebar',
    `const card = view.document.querySelector('article');
    card?.querySelector('[data-insert]').focus();
    return view.document.hasFocus() && card?.querySelector('.words').textContent;`,
  );
  await firefox.typeAnywhere(ENTER);
  expect(await firefox.inView(own, 'sidebar', SAID)).toContain('Inserted, not sent');
  await firefox.typeAnywhere(`${TYPED_ON}${ENTER}`);
  const shown = `return view.document.querySelectorAll('dialog, article textarea').length === 0 && view.document.activeElement.localName`;
  expect(await firefox.inView(own, 'sidebar', shown)).toBe('section');
  await firefox.goTo(chat);
  expect(await firefox.inPage(`return [window.chat.plain(), window.chat.sends]`)).toEqual([words, 0]);

  const undo = `const button = [...view.document.querySelectorAll('button')].find((each) => each.textContent === 'Undo'); button?.click(); return Boolean(button);`;
  await firefox.inView(own, 'sidebar', undo);
  const TAKEN_BACK = `return [...view.document.querySelectorAll('[role=status]')].some(({ textContent }) => /Undone/.test(textContent));`;
  await firefox.inView(own, 'sidebar', TAKEN_BACK);
  await firefox.goTo(chat);
  expect(await firefox.inPage(`return window.chat.plain()`)).toBe('');
});

test(
  'a password field is left alone, and the person reads why',
  { tag: '@proof' },
  async ({ here: { firefox, own, chat } }) => {
    await firefox.inPage(
      `const box = document.querySelector('#password'); box.value = 'secret'; box.focus();`,
    );
    await firefox.openPopup();
    await firefox.inView<string>(own, 'popup', INSERT_FIRST);
    expect(await firefox.inView(own, 'popup', SAID)).toContain('That’s a password field');
    await firefox.goTo(chat);
    expect(await firefox.inPage(`return document.querySelector('#password').value`)).toBe('secret');
  },
);

test('a selection is kept through the menu, which opens the popup', async ({
  here: { firefox, own, chat },
}) => {
  const at = await firefox.inPage<{ x: number; y: number }>(`
    const said = document.body.appendChild(document.createElement('p'));
    said.style.cssText = 'position: fixed; inset: 100px auto auto 100px; background: white; z-index: 9';
    said.append('The first line', document.createElement('br'), 'and the second');
    getSelection().selectAllChildren(said);
    const { x, y } = said.getBoundingClientRect();
    return { x: Math.round(x) + 20, y: Math.round(y) + 8 };`);
  const actions = [
    { type: 'pointerMove', ...at },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  await firefox.marionette.send('WebDriver:PerformActions', {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  });
  await firefox.until(() =>
    firefox.inBrowser(`
      const menu = document.getElementById('contentAreaContextMenu');
      const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === 'Save to my notes');
      if (menu.state !== 'open' || !item) return false;
      menu.activateItem(item);
      return true;`),
  );
  const KEPT = `return [...view.document.querySelectorAll('[role=status]')].map((status) => status.textContent.trim()).find((text) => /saved/.test(text));`;
  expect(await firefox.inView(own, 'popup', KEPT)).toBe('The selected text is saved in your notes.');
  const text = `
    const open = [...view.document.querySelectorAll('button')].find((button) => button.textContent === 'Open the note');
    open?.click();
    return view.document.querySelector('textarea')?.value;`;
  expect(await firefox.inView(own, 'popup', text)).toBe('The first line\nand the second');
  await firefox.goTo(chat);
});
