import { join } from 'node:path';
import type { ElementHandle, Page } from '@playwright/test';
import { chromiumProcess } from '../../../scripts/browser/chromium-process.ts';
import { ChromiumWithOverture } from '../../../scripts/browser/chromium.ts';
import { KEYS } from '../../firefox/person.ts';
import { processExit } from '../lab-browser.ts';
import type { Driver, DrivenBrowserKind } from './driver.ts';

/** Describes Chromium with the IndexedDB of today (LevelDB) or the one it is migrating to (SQLite). */
export function drivenChromium(backend: 'leveldb' | 'sqlite'): DrivenBrowserKind {
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
          await processExit(pid);
        },
        async kill() {
          process.kill(pid, 'SIGKILL');
          await processExit(pid);
          await overture.close().catch(() => undefined);
        },
      };
    },
  };
}

function driverOf(overture: ChromiumWithOverture, downloads: string): Driver {
  const origin = `chrome-extension://${overture.extensionId}`;
  let page: Page;
  /** Returns the call as text, since a function would lose its closure in the page. */
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
    evaluate: (body, ...given) => page.evaluate(call(body, given)),
    async click(body, ...given) {
      const found = await element(body, given);
      // On a busy machine a click may be reported late; a second try would click twice.
      await found?.click({ timeout: 15_000 });
      return found !== null;
    },
    async giveFile(path, body, ...given) {
      await (await element(body, given))!.setInputFiles(path);
    },
    async press(keys, held) {
      if (held) await page.keyboard.down(held);
      // A character without a key is inserted as by an input method.
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
