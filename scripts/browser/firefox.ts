import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFirefox } from './find-firefox.ts';
import { Marionette } from './marionette.ts';

const PREFERENCES = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** What Firefox calls the toolbar button: the id of the add-on, made fit for an element id. */
const WIDGET = 'overture_overture_invalid-browser-action';

export interface FirefoxOptions {
  /** The built extension. */
  extension?: string;
  headless?: boolean;
  env?: NodeJS.ProcessEnv;
  /** Leaves the first press of the toolbar button, which opens the welcome page, to the caller. */
  welcome?: boolean;
  /** Where what is saved goes, without asking. */
  downloads?: string;
  /** A profile to come back to; a new one is made, and deleted at the end, where it is missing. */
  profile?: string;
  /** More of the browser's own settings, by their names in `about:config`. */
  preferences?: Record<string, unknown>;
  /** Installs it with leave to run in private windows, as a person gives it when asked. */
  inPrivate?: boolean;
}

/** A real Firefox with the built extension in it, and the gestures that open Overture's own pages. */
export class FirefoxWithOverture {
  readonly marionette: Marionette;
  readonly origin: string;
  readonly #process: ChildProcess;
  /** The profile to delete at the end. */
  readonly #ownProfile: string | undefined;

  private constructor(
    marionette: Marionette,
    origin: string,
    process: ChildProcess,
    ownProfile: string | undefined,
  ) {
    this.marionette = marionette;
    this.origin = origin;
    this.#process = process;
    this.#ownProfile = ownProfile;
  }

  /** @throws when no Firefox is found, or it refuses the extension */
  static async launch({
    extension = '.output/firefox-mv3',
    headless = true,
    env = process.env,
    welcome = false,
    downloads,
    profile,
    preferences: more = {},
    inPrivate = false,
  }: FirefoxOptions = {}) {
    const path = findFirefox();
    if (!path)
      throw new Error('No Firefox was found. Install it from your system, or name it in OVERTURE_FIREFOX.');
    const directory = profile ?? (await mkdtemp(join(tmpdir(), 'overture-firefox-')));
    const fresh = (await readdir(directory)).length === 0;
    const ownProfile = profile === undefined ? directory : undefined;
    const port = await freePort();
    const preferences = Object.entries({
      ...PREFERENCES,
      'marionette.port': port,
      ...(downloads && { 'browser.download.dir': downloads, 'browser.download.folderList': 2 }),
      ...more,
    });
    await writeFile(
      join(directory, 'user.js'),
      preferences
        .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
        .join(''),
    );
    const browser = spawn(
      path,
      [
        '--marionette',
        // Lets the test click what only the browser's own window shows, such as the toolbar button.
        '--remote-allow-system-access',
        '--profile',
        directory,
        '--no-remote',
        ...(headless ? ['--headless'] : []),
      ],
      { stdio: 'ignore', env: { ...env, MOZ_DISABLE_AUTO_SAFE_MODE: '1' } },
    );
    const marionette = await Marionette.connect(port);
    await marionette.send('WebDriver:SetTimeouts', { script: 30_000 });
    const { value: id } = await marionette.send<{ value: string }>('Addon:Install', {
      path: resolve(extension),
      temporary: true,
      ...(inPrivate && { allowPrivateBrowsing: true }),
    });
    const firefox = new FirefoxWithOverture(marionette, '', browser, ownProfile);
    const uuid = await firefox.inBrowser<string>(
      'return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname',
      id,
    );
    if (fresh && !welcome) {
      await firefox.openWelcome();
      await firefox.#closeWelcomePage();
    }
    return new FirefoxWithOverture(marionette, `moz-extension://${uuid}`, browser, ownProfile);
  }

  /** Presses the toolbar button for the first time, which opens the welcome page in a tab. */
  async openWelcome(): Promise<void> {
    await this.inBrowser(`CustomizableUI.addWidgetToArea(given[0], 'nav-bar');`, WIDGET);
    await this.until(() =>
      this.inBrowser<boolean>(
        `const panel = () => document.querySelector('panel browser[webextension-view-type=popup]');
        const opened = () => gBrowser.tabs.some(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
        if (!opened() && !panel()) document.getElementById(given[0]).querySelector('toolbarbutton').click();
        for (let looks = 0; looks < 100 && !opened(); looks++) await new Promise((done) => setTimeout(done, 50));
        return opened();`,
        WIDGET,
      ),
    );
  }

  /** Closes the welcome page, which would stay in front of what is being looked at. */
  async #closeWelcomePage(): Promise<void> {
    await this.until(() =>
      this.inBrowser<boolean>(`
        const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
        if (tab) gBrowser.removeTab(tab);
        return Boolean(tab);`),
    );
  }

  /** Runs a function body in the browser's own window. */
  async inBrowser<Result>(body: string, ...given: unknown[]): Promise<Result> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.#run<Result>(body, given);
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Runs a function body in the tab that the session is on. */
  inPage<Result>(body: string, ...given: unknown[]): Promise<Result> {
    return this.#run<Result>(body, given);
  }

  async #run<Result>(body: string, given: unknown[]): Promise<Result> {
    const script = `const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);
      (async function () { ${body} }).apply(window, given).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value: outcome } = await this.marionette.send<{ value: { value: Result; error?: string } }>(
      'WebDriver:ExecuteAsyncScript',
      { script, args: given, newSandbox: false, sandbox: null },
    );
    if (outcome.error) throw new Error(outcome.error);
    return outcome.value;
  }

  /** Opens an address in a new tab, in front, and moves the session there. @returns the tab's handle */
  async open(url: string): Promise<string> {
    const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', {
      type: 'tab',
      focus: true,
    });
    await this.goTo(handle);
    await this.marionette.send('WebDriver:Navigate', { url });
    return handle;
  }

  /** Presses a real Ctrl+Z in the tab the session is on. */
  async pressUndo(): Promise<void> {
    const keys = [
      { type: 'keyDown', value: '\uE009' },
      { type: 'keyDown', value: 'z' },
      { type: 'keyUp', value: 'z' },
      { type: 'keyUp', value: '\uE009' },
    ];
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keys', actions: keys }],
    });
  }

  /** Moves the session to a tab, and shows it. */
  async goTo(handle: string): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  /** Opens a page of the extension in a tab; from there all of the extension's windows can be reached. */
  async openOwnPage(name: 'popup' | 'sidepanel'): Promise<string> {
    return this.open(`${this.origin}/${name}.html`);
  }

  /**
   * Clicks the toolbar button, which gives Overture the tab in front for this one time, and waits for the popup. It is
   * clicked again only where nothing came of it, since a second click would close what the first one opened.
   */
  async openPopup(): Promise<void> {
    await this.inBrowser(`CustomizableUI.addWidgetToArea(given[0], 'nav-bar');`, WIDGET);
    await this.until(() =>
      this.inBrowser<boolean>(
        `const panel = () => document.querySelector('panel browser[webextension-view-type=popup]')?.closest('panel');
        if (!panel()) document.getElementById(given[0]).querySelector('toolbarbutton').click();
        for (let looks = 0; looks < 100 && panel()?.state !== 'open'; looks++)
          await new Promise((done) => setTimeout(done, 50));
        return panel()?.state === 'open';`,
        WIDGET,
      ),
    );
  }

  /** Types letter by letter into the open popup. */
  async typeInPopup(text: string): Promise<void> {
    await this.until(() =>
      this.inBrowser(`
        const view = document.querySelector('panel browser[webextension-view-type=popup]');
        const panel = view?.closest('panel');
        if (panel?.state !== 'open') return false;
        view.focus();
        return Services.focus.focusedElement === view;`),
    );
    await this.typeAnywhere(text);
  }

  /** Types letter by letter into whatever has the focus in the browser's window: its own page, a popup or the sidebar. */
  async typeAnywhere(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      await this.marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keys', actions }],
      });
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Closes the popup, as a click beside it does; the page has the focus again. */
  async closePopup(): Promise<void> {
    await this.inBrowser(`
      const panel = [...document.querySelectorAll('panel')].find(({ state }) => state === 'open');
      if (panel) {
        const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
        panel.hidePopup();
        await hidden;
      }
      gBrowser.selectedBrowser.focus();`);
  }

  /** Makes a real right click near the beginning of an element, and waits for the browser's menu. */
  async rightClick(selector: string): Promise<void> {
    const [x, y] = await this.inPage<[number, number]>(
      `const { left, top, height } = document.querySelector(given[0]).getBoundingClientRect();
      return [Math.round(left + 40), Math.round(top + height / 2)];`,
      selector,
    );
    const press = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ];
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: press }],
    });
    await this.until(() =>
      this.inBrowser(`return document.getElementById('contentAreaContextMenu').state === 'open'`),
    );
  }

  /**
   * Chooses Overture's entry that begins with these words from the browser's menu.
   * @param openMenu the right click, made again where it came before what it is made on was ready for it
   */
  async chooseFromMenu(beginning: string, openMenu: () => Promise<unknown>): Promise<void> {
    await this.until(async () => {
      await openMenu();
      return this.inBrowser<boolean>(
        `const menu = document.getElementById('contentAreaContextMenu');
        const [item] = [...menu.querySelectorAll('[id^=overture_overture_invalid] menuitem')]
          .filter(({ label }) => label.startsWith(given[0]));
        item?.doCommand();
        const hidden = new Promise((done) => menu.addEventListener('popuphidden', done, { once: true }));
        menu.hidePopup();
        await hidden;
        return item !== undefined;`,
        beginning,
      );
    });
  }

  /** Closes the sidebar, if it is open. */
  async closeSidebar(): Promise<void> {
    await this.inBrowser(`(window.SidebarController ?? window.SidebarUI).hide();`);
  }

  /** Gives the keyboard to the open sidebar, as a click into it does. */
  async focusSidebar(): Promise<void> {
    await this.until(() =>
      this.inBrowser(`
        const view = document.getElementById('sidebar')?.contentDocument?.querySelector('browser');
        view?.focus();
        return Boolean(view);`),
    );
  }

  /** Presses the keyboard command that opens the sidebar. */
  async openSidebar(): Promise<void> {
    await this.inBrowser(
      `document.querySelector('keyset[id^=ext-keyset-id-overture] key[key=L]').doCommand();`,
    );
  }

  /**
   * Runs a function body for the popup or the sidebar, called `view` there, while the tab in front stays there.
   * @param ownPage the tab from `openOwnPage` that reaches over to it
   */
  async inView<Result>(ownPage: string, type: 'popup' | 'sidebar', body: string): Promise<Result> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: ownPage, focus: false });
    return this.until(() =>
      this.#run<Result>(`const [view] = browser.extension.getViews({ type: given[0] }); ${body}`, [type]),
    );
  }

  /** Tries until the body returns something true. @throws when it does not within ten seconds, with the last error */
  async until<Result>(run: () => Promise<Result>): Promise<Result> {
    let problem: unknown = 'nothing came';
    for (let attempt = 0; attempt < 100; attempt++) {
      try {
        const result = await run();
        if (result) return result;
      } catch (error) {
        problem = error;
      }
      await wait(100);
    }
    throw new Error(`Waited in vain: ${String(problem)}`);
  }

  /** Resolves when a person has closed the browser. */
  closed(): Promise<unknown> {
    return new Promise((resolve) => this.#process.once('exit', resolve));
  }

  async close(): Promise<void> {
    const ended = this.closed();
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.marionette.close();
    await Promise.race([ended, wait(5000)]);
    await this.kill();
  }

  /** Ends it at once, as a crash or an empty battery would. */
  async kill(): Promise<void> {
    const ended = this.closed();
    this.marionette.close();
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      this.#process.kill('SIGKILL');
      await ended;
    }
    if (this.#ownProfile) await rm(this.#ownProfile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
