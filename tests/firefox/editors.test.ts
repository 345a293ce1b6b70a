import { expect, test as base } from '@playwright/test';
import { FirefoxWithOverture } from '../../scripts/browser/firefox.ts';
import { buildPages, editorsIn } from '../editors/measure/build-pages.ts';
import { serve } from '../editors/measure/serve.ts';

const FOLDER = 'tests/editors';
const editors = editorsIn(FOLDER);

interface Here {
  firefox: FirefoxWithOverture;
  /** A tab with a page of the extension, and one with the editors, which is in front. */
  own: string;
  tab: string;
  /** The words of the first opener. */
  words: string;
  origin: string;
}

/** Every editor from the real sidebar and from the browser's own menu. */
const test = base.extend<object, { here: Here }>({
  here: [
    async ({}, use) => {
      const { origin, server } = await serve(await buildPages(FOLDER, editors));
      const firefox = await FirefoxWithOverture.launch();
      const own = await firefox.openOwnPage('sidepanel');
      const words = await firefox.until(() =>
        firefox.inPage<string>(`document.querySelector('dialog button')?.click();
          return document.querySelector('article .words')?.textContent;`),
      );
      await firefox.inPage(`await browser.storage.local.set({ contextMenu: true })`);
      await use({ firefox, own, tab: await firefox.open('about:blank'), words, origin });
      await firefox.close();
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
});

test.setTimeout(editors.length * 15_000);

async function open({ firefox, tab, origin }: Here, editor: string): Promise<void> {
  await firefox.goTo(tab);
  await firefox.marionette.send('WebDriver:Navigate', { url: `${origin}/${editor}.html` });
  await firefox.until(() => firefox.inPage(`return Boolean(window.composer)`));
  await firefox.inPage(`window.composer.focus()`);
}

/** Tries each editor, so that one hole does not hide another. @returns the holes */
async function holes(here: Here, insert: () => Promise<unknown>): Promise<string[]> {
  const { firefox, tab, words } = here;
  const found: string[] = [];
  for (const editor of editors) {
    try {
      await open(here, editor);
      await insert();
      await firefox.goTo(tab);
      await firefox.until(() =>
        firefox.inPage(`return composer.model().trim() === given[0] && composer.sends() === 0`, words),
      );
    } catch (error) {
      const model = await firefox.inPage<string>(`return composer.model()`).catch(() => '?');
      found.push(`${editor}: ${String(error)}, the model is ${JSON.stringify(model)}`);
    }
  }
  return found;
}

test('the browser’s own menu puts an opener into every editor', { tag: '@proof' }, async ({ here }) => {
  const { firefox, words } = here;
  const found = await holes(here, () =>
    firefox.chooseFromMenu(words.slice(0, 40), () => firefox.rightClick('#box')),
  );
  expect(found).toEqual([]);
});

test(
  'the sidebar puts an opener into every editor of the page that its command gave it',
  { tag: '@proof' },
  async ({ here }) => {
    const { firefox, own, tab } = here;
    const found = await holes(here, async () => {
      // A new page takes the grant back; the command, pressed again, gives it, and closes an open sidebar.
      await firefox.closeSidebar();
      await firefox.goTo(own);
      await firefox.until(() =>
        firefox.inPage(`return browser.extension.getViews({ type: 'sidebar' }).length === 0`),
      );
      await firefox.goTo(tab);
      await firefox.openSidebar();
      await firefox.inView(
        own,
        'sidebar',
        `const button = view.document.querySelector('article [data-insert]'); button?.click(); return Boolean(button)`,
      );
    });
    expect(found).toEqual([]);
  },
);
