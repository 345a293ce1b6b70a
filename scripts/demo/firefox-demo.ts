import { writeFile } from 'node:fs/promises';
import { FirefoxWithOverture } from '../browser/firefox.ts';
import { DemoSteps, expectEqual } from './steps.ts';

/** Opens Firefox for a person to try Overture, and resolves when they close it. */
export async function showInFirefox(url: string): Promise<void> {
  const firefox = await FirefoxWithOverture.launch({ headless: false });
  await firefox.open(url);
  console.log(
    'Click into a message box, then press Alt+Shift+O for the popup or Alt+Shift+L for the sidebar.',
  );
  console.log('Close the browser to end.');
  await firefox.closed();
}

/**
 * Runs the demo steps in a headless Firefox.
 * @throws {Error} when a step does not have the expected result
 */
export async function playInFirefox(url: string): Promise<void> {
  const firefox = await FirefoxWithOverture.launch();
  try {
    await playSteps(firefox, url, await DemoSteps.begin('Overture in Firefox'));
  } finally {
    await firefox.close();
  }
}

async function playSteps(firefox: FirefoxWithOverture, url: string, steps: DemoSteps): Promise<void> {
  const picture = async (path: string) => {
    const { value } = await firefox.marionette.send<{ value: string }>('WebDriver:TakeScreenshot', {
      full: false,
    });
    await writeFile(path, Buffer.from(value, 'base64'));
  };
  let ownPage = '';
  let chat = '';
  let words = '';
  const insertFirst = () =>
    firefox.inView<string>(
      ownPage,
      'popup',
      `
      const card = view.document.querySelector('article');
      if (!card) return undefined;
      card.querySelector('[data-insert]').click();
      return card.querySelector('.words').textContent;`,
    );
  /** What a view says of how many openers there are, once it does. */
  const countOf = (page: string) =>
    `return [...${page}.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).find((text) => /^\\d+ openers$/.test(text));`;
  /** The popup closes once something went in, so that the person types on. */
  const popupCloses = () =>
    firefox.until(() => firefox.inPage(`return browser.extension.getViews({ type: 'popup' }).length === 0`));

  await steps.step(
    'Answer the question of safety in the panel',
    async () => {
      ownPage = await firefox.openOwnPage('sidepanel');
      await firefox.until(() =>
        firefox.inPage(
          `const no = document.querySelector('dialog button'); no?.click(); return Boolean(no);`,
        ),
      );
      return firefox.until(() => firefox.inPage<string>(countOf('document')));
    },
    picture,
  );
  await steps.step(
    'Insert into a text area from the popup',
    async () => {
      chat = await firefox.open(url);
      await firefox.inPage(`document.querySelector('#plain').focus();`);
      await firefox.openPopup();
      words = await insertFirst();
      await popupCloses();
      await firefox.goTo(chat);
      return expectEqual(await firefox.inPage<string>(`return chat.plain()`), words);
    },
    picture,
  );
  await steps.step(
    'Undo with one Ctrl+Z',
    async () => {
      await firefox.pressUndo();
      return JSON.stringify(expectEqual(await firefox.inPage<string>(`return chat.plain()`), ''));
    },
    picture,
  );
  await steps.step(
    'Insert into a Lexical composer',
    async () => {
      await firefox.inPage(`document.querySelector('#lexical').focus();`);
      await firefox.openPopup();
      words = await insertFirst();
      await popupCloses();
      await firefox.goTo(chat);
      return expectEqual(await firefox.inPage<string>(`return chat.lexical()`), words);
    },
    picture,
  );
  await steps.step(
    'Open the sidebar by its command',
    async () => {
      await firefox.openSidebar();
      return firefox.inView<string>(ownPage, 'sidebar', countOf('view.document'));
    },
    picture,
  );
  await steps.step(
    'Count what was sent',
    async () => {
      await firefox.goTo(chat);
      return `${expectEqual(await firefox.inPage<number>(`return chat.sends`), 0)} messages`;
    },
    picture,
  );
  steps.end();
}
