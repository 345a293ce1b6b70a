import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { downloadsOf, startChromium, type StartOptions } from './start-chromium.ts';

export interface LaunchOptions extends StartOptions {
  /** Leaves it as it is after installing, with the offer of the welcome page. */
  welcome?: boolean;
}

/** A real Chromium with the built extension in it, and the gestures that open Overture's own pages. */
export class ChromiumWithOverture {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly #profile: string;
  readonly #keepProfile: boolean;
  #pages: Browser | undefined;
  /** Kept open, since what it says of downloads ends with it. */
  #downloads: CDPSession | undefined;

  private constructor(context: BrowserContext, extensionId: string, profile: string, keepProfile: boolean) {
    this.context = context;
    this.extensionId = extensionId;
    this.#profile = profile;
    this.#keepProfile = keepProfile;
  }

  /** @throws when no Chromium is found, or it does not start the extension */
  static async launch({ welcome = false, ...options }: LaunchOptions = {}) {
    const { context, profile, fresh } = await startChromium(options);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const overture = new ChromiumWithOverture(
      context,
      new URL(worker.url()).host,
      profile,
      options.profile !== undefined,
    );
    if (fresh && !welcome) await overture.skipWelcome();
    return overture;
  }

  /** Opens a web page in a tab of its own, in front. */
  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** Declines the offer of the welcome page, for what is not about it. */
  async skipWelcome(): Promise<void> {
    await this.inWorker('chrome.storage.local.set({ welcomeOpened: true })');
  }

  /** Shows Overture in the browser's menu, as for somebody who uses this computer alone. */
  async showInMenu(): Promise<void> {
    await this.inWorker('chrome.storage.local.set({ contextMenu: true })');
  }

  /** Marks the question of safety as answered, for what is not about it. */
  async skipSafetyCard(): Promise<void> {
    await this.inWorker('chrome.storage.local.set({ safetyCardSeen: true })');
  }

  /** Runs code in the background. As text: the extension's API has no name on this side. */
  async inWorker<T>(code: string): Promise<T> {
    return this.context.serviceWorkers()[0]!.evaluate(code);
  }

  /** What is kept in memory for as long as the browser is open. */
  sessionStorage(): Promise<Record<string, unknown>> {
    return this.inWorker('chrome.storage.session.get(null)');
  }

  /** Changes the vault record in both places, as damage or another version would. @param change code about `vault` */
  async changeVault(change: string): Promise<void> {
    await this.inWorker(`chrome.storage.local.get('vault').then(async ({ vault }) => {
      ${change};
      // Pages hear of the other place, and look into both.
      await new Promise((done, failed) => {
        const opening = indexedDB.open('overture-vault');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const writing = opening.result.transaction('copy', 'readwrite');
          writing.objectStore('copy').put({ name: 'vault', value: vault });
          writing.oncomplete = () => { opening.result.close(); done(); };
        };
      });
      await chrome.storage.local.set({ vault });
    })`);
  }

  /** One of Overture's pages in a tab: for its looks and its storage, not for what only a gesture may do. */
  async openOwnPage(name: 'popup' | 'sidepanel' | 'welcome'): Promise<Page> {
    const url = `chrome-extension://${this.extensionId}/${name}.html`;
    const session = await this.context.browser()!.newBrowserCDPSession();
    const opening = this.context.waitForEvent('page', (page) => page.url() === url);
    // Begun at its address: an empty page first would start a process of its own, for nothing.
    await session.send('Target.createTarget', { url });
    const page = await opening;
    await session.detach();
    await page.waitForLoadState();
    return page;
  }

  /** Clicks the toolbar button while `page` is in front, and gives the real popup that opens. */
  async openPopup(page: Page): Promise<Page> {
    await this.clickToolbarButton(page);
    return this.ownWindow('popup.html');
  }

  /** Closes the popup. */
  async closePopup(): Promise<void> {
    const session = await this.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const popup = targetInfos.find(({ url }) => url.endsWith('/popup.html'));
    if (popup) await session.send('Target.closeTarget', { targetId: popup.targetId });
    await session.detach();
  }

  /** Closes popups and panels. @returns whether none is left */
  async closeOwnWindows(): Promise<boolean> {
    await this.#pages?.close();
    this.#pages = undefined;
    await this.#keepDownloads();
    const session = await this.context.browser()!.newBrowserCDPSession();
    const windows = async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      const prefix = `chrome-extension://${this.extensionId}/`;
      return targetInfos.filter(({ type, url }) => type === 'page' && url.startsWith(prefix));
    };
    for (let attempt = 0; attempt < 30; attempt++) {
      const open = await windows();
      if (open.length === 0) break;
      for (const { targetId } of open)
        await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
      await wait(50);
    }
    const none = (await windows()).length === 0;
    await session.detach();
    return none;
  }

  /** Says again where downloads go: the second connection says otherwise, and ends with the browser’s own folder. */
  async #keepDownloads(): Promise<void> {
    this.#downloads ??= await this.context.browser()!.newBrowserCDPSession();
    await this.#downloads.send('Browser.setDownloadBehavior', {
      behavior: 'allowAndName',
      downloadPath: downloadsOf(this.#profile),
      eventsEnabled: true,
    });
  }

  /** Clicks the toolbar button while `page` is in front, without looking at what opens. */
  async clickToolbarButton(page: Page): Promise<void> {
    const session = await this.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}`);
    // Newer than the protocol's types.
    await session.send(
      'Extensions.triggerAction' as 'Target.getTargets',
      { id: this.extensionId, targetId: tab.targetId } as never,
    );
    await session.detach();
  }

  /** Whether the real popup or side panel is open. */
  async hasOwnWindow(name: 'popup.html' | 'sidepanel.html'): Promise<boolean> {
    const session = await this.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    await session.detach();
    const address = `chrome-extension://${this.extensionId}/${name}`;
    return targetInfos.some(({ type, url }) => type === 'page' && url === address);
  }

  /**
   * The real popup or side panel, once it is open.
   * The first connection does not list them (microsoft/playwright#26693); one made after they opened does.
   */
  async ownWindow(name: 'popup.html' | 'sidepanel.html'): Promise<Page> {
    const [port, path] = (await readFile(join(this.#profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    for (let attempt = 0; attempt < 50; attempt++) {
      await this.#pages?.close();
      this.#pages = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
      const pages = this.#pages.contexts().flatMap((context) => context.pages());
      const found = pages.find((page) => page.url() === `chrome-extension://${this.extensionId}/${name}`);
      if (found) return found;
      await wait(100);
    }
    throw new Error(`${name} did not open.`);
  }

  async close(): Promise<void> {
    await this.#pages?.close();
    await this.context.close();
    await rm(downloadsOf(this.#profile), { recursive: true, force: true });
    if (!this.#keepProfile) await rm(this.#profile, { recursive: true, force: true });
  }
}
