import { join } from 'node:path';
import type { ElementHandle, Page } from '@playwright/test';
import { chromiumProcess } from '../../../scripts/browser/chromium-process.ts';
import { ChromiumWithOverture } from '../../../scripts/browser/chromium.ts';
import { KEYS } from '../../firefox/person.ts';
import { gone } from '../lab-browser.ts';
import type { Driver, HandBrowserKind } from './driver.ts';

/** Chromium, with the IndexedDB it has today (LevelDB) or the one it is moving to (SQLite). */
export function chromiumHand(backend: 'leveldb' | 'sqlite'): HandBrowserKind {
  const args = backend === 'sqlite' ? ['--enable-features=IdbSqliteBackingStore'] : [];
  return {
    name: `Chromium, ${backend}`,
    tabRecord: /\/Sessions\//,
    local: /\/Local Extension Settings\//,
    database: /\/(IndexedDB|WebStorage)\//,
    async launch(profile, downloads) {
      const overture = await ChromiumWithOverture.launch({ profile, args });
      const pid = await chromiumProcess(profile);
      return {
        driver: driverOf(overture, downloads),
        async quit() {
          await overture.close();
          await gone(pid);
        },
        async kill() {
          process.kill(pid, 'SIGKILL');
          await gone(pid);
          await overture.close().catch(() => undefined);
        },
      };
    },
  };
}

function driverOf(overture: ChromiumWithOverture, downloads: string): Driver {
  const origin = `chrome-extension://${overture.extensionId}`;
  let page: Page;
  /** As text: a function would not find in the page what stands around it here. */
  const call = (body: string, given: unknown[]) =>
    `(async (...given) => { ${body} })(...${JSON.stringify(given)})`;
  const element = async (body: string, given: unknown[]) =>
    (await page.evaluateHandle(call(body, given))).asElement() as ElementHandle<HTMLElement> | null;
  const show = async (url: string) => {
    const tab = await overture.open(url.includes(':') ? url : `${origin}/${url}.html`);
    tab.on('download', (file) => void file.saveAs(join(downloads, file.suggestedFilename())));
    return tab;
  };
  return {
    look: (body, ...given) => page.evaluate(call(body, given)),
    async click(body, ...given) {
      const found = await element(body, given);
      // On a busy machine a click that was made may take long to be told of; made again, it would be another.
      await found?.click({ timeout: 15_000 });
      return found !== null;
    },
    async giveFile(path, body, ...given) {
      await (await element(body, given))!.setInputFiles(path);
    },
    async press(keys, held) {
      if (held) await page.keyboard.down(held);
      // A letter that no key of the keyboard has comes as from a way to write other languages.
      for (const key of keys)
        await (key in KEYS || held ? page.keyboard.press(key) : page.keyboard.type(key));
      if (held) await page.keyboard.up(held);
    },
    async open(url) {
      page = await show(url);
    },
    async openInFront(url) {
      await show(url);
    },
    toFront: () => page.bringToFront(),
    async reload() {
      await page.reload();
    },
    async goTo(url) {
      await page.goto(url);
    },
    async back() {
      await page.goBack();
    },
    closeTab: () => page.close({ runBeforeUnload: false }),
    ownTabs: async () => overture.context.pages().filter((tab) => tab.url().startsWith(origin)).length,
  };
}
