import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { chromiumProcess } from '../../scripts/browser/chromium-process.ts';
import { findChromium } from '../../scripts/browser/find-chromium.ts';
import { processExit, type LabBrowser, type LabBrowserKind } from './lab-browser.ts';

const EXTENSION = resolve('.output/faults/chrome-mv3');

/** Describes Chromium with the IndexedDB of today (LevelDB) or the one it is migrating to (SQLite). */
export function chromiumLab(backend: 'leveldb' | 'sqlite'): LabBrowserKind {
  return {
    name: `Chromium, ${backend}`,
    launch: (profile) =>
      launch(profile, backend === 'sqlite' ? ['--enable-features=IdbSqliteBackingStore'] : []),
    async folders(profile) {
      const under = async (folder: string, name: RegExp) => {
        const parent = join(profile, 'Default', folder);
        const names = await readdir(parent).catch(() => []);
        return names.filter((found) => name.test(found)).map((found) => join(parent, found));
      };
      return {
        // SQLite stores its files below WebStorage's buckets or next to them; both are named after the extension.
        database: await under('IndexedDB', /^chrome-extension_/),
        local: await under('Local Extension Settings', /./),
      };
    },
  };
}

async function launch(profile: string, args: string[]): Promise<LabBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    ignoreDefaultArgs: ['--headless'],
    args: [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/lab.html`);
  // Asked again and again from here: `waitForFunction` needs `eval` in the page, which its policy forbids.
  while (!(await page.evaluate('globalThis.lab !== undefined'))) await wait(20);
  const pid = await chromiumProcess(profile);
  return {
    run: <Result>(body: string) => page.evaluate(`(async () => { ${body} })()`) as Promise<Result>,
    async kill() {
      process.kill(pid, 'SIGKILL');
      await processExit(pid);
      await context.close().catch(() => undefined);
    },
    async quit() {
      await context.close();
      await processExit(pid);
    },
  };
}
