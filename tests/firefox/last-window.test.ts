import { expect, test } from '@playwright/test';
import { FirefoxWithOverture } from '../../scripts/browser/firefox.ts';
import { Person } from './person.ts';

const PASSPHRASE = 'velvet kettle orbit pardon';

/**
 * Closes every window of a Firefox that goes on without one, as on macOS, and opens another one a little later. From
 * outside of every window, since what runs in one ends with it.
 */
const CLOSE_ALL_AND_OPEN_ONE = `
  const { setTimeout: later } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
  const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
  Services.startup.enterLastWindowClosingSurvivalArea();
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  later(() => windows.forEach((window) => window.close()), 100);
  later(() => {
    BrowserWindowTracker.openWindow();
    Services.startup.exitLastWindowClosingSurvivalArea();
  }, 4000);`;

test('locks when the last window of Firefox closes and Firefox goes on', async () => {
  const firefox = await FirefoxWithOverture.launch();
  const person = new Person(firefox);
  await firefox.openOwnPage('sidepanel');
  await person.presses('No');
  await person.presses('Notes');
  await person.presses('New note');
  await person.types('The kettle joke');
  await person.sees('Saved on this device');
  await person.presses('Settings');
  await person.presses('Locked with a passphrase');
  await person.writes('New passphrase', PASSPHRASE);
  await person.writes('Repeat passphrase', PASSPHRASE);
  await person.presses('Set the passphrase');
  await person.sees('Your notes are locked with your passphrase');
  const { marionette } = firefox;
  const tabs = () => marionette.send<string[]>('WebDriver:GetWindowHandles');
  const before = await tabs();
  await firefox.inBrowser(CLOSE_ALL_AND_OPEN_ONE);
  const handle = await firefox.until(async () => (await tabs()).find((tab) => !before.includes(tab)));
  // No focus is asked for: a window that opened by itself gets none without a display.
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
  // A window that is still opening loads its own first page over this one.
  await firefox.until(async () => {
    await marionette.send('WebDriver:Navigate', { url: `${firefox.origin}/sidepanel.html` });
    await person.presses('Notes');
    return true;
  });
  await person.sees('Your notes are locked.');
  expect(await person.reads()).not.toContain('kettle');
  await firefox.close();
});
