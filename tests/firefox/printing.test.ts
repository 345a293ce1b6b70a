import { expect, test } from '@playwright/test';
import { FirefoxWithOverture } from '../../scripts/browser/firefox.ts';
import { Person } from './person.ts';

/** The pages of Overture in tabs, and whether the browser’s print preview is over one of them. */
const shown = (firefox: FirefoxWithOverture) =>
  firefox.inBrowser<{ pages: string[]; preview: boolean }>(`
    const preview = 'chrome://global/content/print.html';
    const addresses = [...document.querySelectorAll('browser')].map((each) => each.currentURI?.spec ?? '');
    return {
      pages: gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec)
        .filter((each) => each.startsWith('moz-extension:')).map((each) => each.split('/').at(-1)),
      preview: addresses.includes(preview),
    };`);

test(
  'a print preview stands over a page that holds nothing else, and goes with it at a lock',
  { tag: '@proof' },
  async () => {
    const firefox = await FirefoxWithOverture.launch();
    const person = new Person(firefox);
    const first = await firefox.openOwnPage('sidepanel');
    await person.presses('No');
    await person.presses('Notes');
    await person.presses('New note');
    await person.writes('Your note', 'The kettle joke');
    await person.sees('Saved on this device');
    await person.presses('Settings');
    await person.presses('Locked with a passphrase');
    await person.writes('New passphrase', 'velvet kettle orbit pardon');
    await person.writes('Repeat passphrase', 'velvet kettle orbit pardon');
    await person.presses('Set the passphrase');
    await person.presses('Not now');
    await person.presses('Notes');
    await person.presses('Print or export');

    const openPreview = async () => {
      await firefox.goTo(first);
      await person.presses('Print or save as PDF');
      await firefox.until(async () => (await shown(firefox)).preview);
      expect((await shown(firefox)).pages).toEqual(['sidepanel.html', 'print.html']);
    };
    await openPreview();
    await firefox.inBrowser(`
      const preview = [...document.querySelectorAll('browser')]
        .find((each) => each.currentURI?.spec === 'chrome://global/content/print.html');
      preview.contentDocument.querySelector('#cancel-button').click();`);
    await firefox.until(async () => (await shown(firefox)).pages.length === 1);

    await openPreview();
    await firefox.goTo(first);
    await firefox.inPage(`await browser.storage.session.remove(['key', 'times']);`);
    await firefox.until(async () => !(await shown(firefox)).preview);
    expect((await shown(firefox)).pages).toEqual(['sidepanel.html']);
    await person.sees('Locked');
    await firefox.close();
  },
);
