import { resolve } from 'node:path';
import { FirefoxSession } from './firefox-session.ts';
import { Marionette } from './marionette.ts';
import { startFirefox, type StartedFirefox, type StartOptions } from './start-firefox.ts';

/** What Firefox calls the toolbar button: the id of the add-on, made fit for an element id. */
const WIDGET = 'overture_overture_invalid-browser-action';

export interface FirefoxOptions extends StartOptions {
  /** The built extension. */
  extension?: string;
  /** Installs it with leave to run in private windows, as a person gives it when asked. */
  inPrivate?: boolean;
}

/** A real Firefox with the built extension in it, and the gestures that open Overture's own pages. */
export class FirefoxWithOverture extends FirefoxSession {
  readonly origin: string;

  private constructor(marionette: Marionette, started: StartedFirefox, origin: string) {
    super(marionette, started);
    this.origin = origin;
  }

  /** @throws when no Firefox is found, or it refuses the extension */
  static async launch({
    extension = '.output/firefox-mv3',
    inPrivate = false,
    ...options
  }: FirefoxOptions = {}) {
    const started = await startFirefox(options);
    const marionette = await Marionette.connect(started.port);
    await marionette.send('WebDriver:SetTimeouts', { script: 30_000 });
    const { value: id } = await marionette.send<{ value: string }>('Addon:Install', {
      path: resolve(extension),
      temporary: true,
      ...(inPrivate && { allowPrivateBrowsing: true }),
    });
    const uuid = await new FirefoxSession(marionette, started).inBrowser<string>(
      'return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname',
      id,
    );
    return new FirefoxWithOverture(marionette, started, `moz-extension://${uuid}`);
  }

  /** Opens a page of the extension in a tab; from there all of the extension's windows can be reached. */
  async openOwnPage(name: 'popup' | 'sidepanel' | 'welcome'): Promise<string> {
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
      this.run<Result>(`const [view] = browser.extension.getViews({ type: given[0] }); ${body}`, [type]),
    );
  }
}
