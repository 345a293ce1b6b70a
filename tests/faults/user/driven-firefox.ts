import { FirefoxWithOverture } from '../../../scripts/browser/firefox.ts';
import { ELEMENT, KEYS, type Key } from '../../firefox/person.ts';
import { PERSISTENT_PREFERENCES, EXTENSION_UUID } from '../persistent-preferences.ts';
import type { Driver, DrivenBrowserKind } from './driver.ts';

const PREFERENCES = {
  ...PERSISTENT_PREFERENCES,
  // Under remote control Firefox writes no record of its tabs while the recommended preferences are set.
  'remote.prefs.recommended': false,
  // Without this preference the remote control may not put a file into a field.
  'dom.file.createInChild': true,
  'browser.sessionstore.interval': 500,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'browser.tabs.warnOnClose': false,
};

/** Describes Firefox, set to save the record of its open tabs often, so that the search has something to find. */
export function drivenFirefox(): DrivenBrowserKind {
  return {
    name: 'Firefox',
    tabRecord: /sessionstore/,
    local: /\^userContextId=4294967295\//,
    database: new RegExp(`moz-extension\\+\\+\\+${EXTENSION_UUID}/`),
    async launch(profile, downloads) {
      const firefox = await FirefoxWithOverture.launch({
        profile,
        downloads,
        preferences: PREFERENCES,
      });
      await firefox.marionette.send('WebDriver:SetTimeouts', { script: 60_000 });
      return {
        driver: driverOf(firefox),
        quit: () => firefox.close(),
        kill: () => firefox.kill(),
      };
    },
  };
}

/** Drives the tab that the session of a Firefox is on. */
export function driverOf(firefox: FirefoxWithOverture): Driver {
  const { marionette, origin } = firefox;
  const element = async (body: string, given: unknown[]) =>
    (await firefox.inPage<Record<typeof ELEMENT, string> | null>(body, ...given))?.[ELEMENT];
  const here = async () => (await marionette.send<{ value: string }>('WebDriver:GetWindowHandle')).value;
  const address = (url: string) => (url.includes(':') ? url : `${origin}/${url}.html`);
  return {
    evaluate: (body, ...given) => firefox.inPage(body, ...given),
    async click(body, ...given) {
      const id = await element(body, given);
      if (id) await marionette.send('WebDriver:ElementClick', { id });
      return id !== undefined;
    },
    async giveFile(path, body, ...given) {
      const id = await element(body, given);
      await marionette.send('WebDriver:ElementSendKeys', { id, text: path });
    },
    async press(keys, held) {
      const key = (type: string, name: string) => ({ type, value: KEYS[name as Key] ?? name });
      const actions = [
        ...(held ? [key('keyDown', held)] : []),
        ...keys.flatMap((name) => [key('keyDown', name), key('keyUp', name)]),
        ...(held ? [key('keyUp', held)] : []),
      ];
      await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async open(url) {
      await firefox.open(address(url));
    },
    async openInFront(url) {
      const handle = await here();
      await firefox.open(url);
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    },
    toFront: async () => firefox.goTo(await here()),
    async reload() {
      await marionette.send('WebDriver:Refresh');
    },
    async goTo(url) {
      await marionette.send('WebDriver:Navigate', { url });
    },
    async back() {
      await marionette.send('WebDriver:Back');
    },
    async closeTab() {
      const rest = await marionette.send<string[]>('WebDriver:CloseWindow');
      if (rest[0]) await firefox.goTo(rest[0]);
    },
    ownTabs: () =>
      firefox.inBrowser<number>(
        `return gBrowser.tabs.filter(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith(given[0])).length`,
        origin,
      ),
  };
}
