import { expect, test } from '@playwright/test';
import { FirefoxWithOverture } from '../../scripts/browser/firefox.ts';
import { Person } from './person.ts';

/** The fields that Firefox would write down of the tab in front, to bring it back after a crash. */
const writtenDown = (firefox: FirefoxWithOverture) =>
  firefox.inBrowser<{ id?: object; xpath?: object }>(`
    const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
    const { TabStateFlusher } = ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs');
    await TabStateFlusher.flush(gBrowser.selectedBrowser);
    return JSON.parse(SessionStore.getTabState(gBrowser.selectedTab)).formdata ?? {};`);

test(
  'what stands in the fields of a tab stays out of what the browser writes down of it',
  { tag: '@proof' },
  async () => {
    const firefox = await FirefoxWithOverture.launch();
    const person = new Person(firefox);
    await firefox.openOwnPage('sidepanel');
    await person.presses('No');

    /** Fills one more field, which nothing keeps out, and waits until it and nothing else would be written down. */
    async function onlyTheControl(): Promise<void> {
      await firefox.inPage(`
      const control = document.createElement('input');
      Object.assign(control, { id: 'control', ariaLabel: 'Control' });
      document.querySelector('main').prepend(control);`);
      await person.writes('Control', 'typed');
      await firefox.until(async () => JSON.stringify(await writtenDown(firefox)).includes('typed'));
      const { id, xpath } = await writtenDown(firefox);
      expect({ id, xpath }).toEqual({ id: { control: 'typed' }, xpath: undefined });
      await firefox.inPage(`document.getElementById('control').remove();`);
    }

    await person.presses('Notes');
    await person.presses('New note');
    await person.writes('Title', 'Kept as a title');
    await person.writes('Your note', 'Kept as a note');
    await onlyTheControl();

    await person.presses('Reflect');
    await person.presses('While we talk');
    await person.presses('Partly');
    await onlyTheControl();

    await person.presses('Help');
    await person.writes('Your country', 'Spain');
    await person.presses('Remember this country');
    await person.presses('Close');
    await person.presses('Settings');
    await person.presses('Locked with a passphrase');
    await person.writes('Repeat passphrase', 'Typed while hidden');
    await person.writes('New passphrase', 'Typed as a passphrase');
    await person.presses('Show');
    await onlyTheControl();

    await firefox.close();
  },
);
