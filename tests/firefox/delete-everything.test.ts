import { expect, test } from '@playwright/test';
import { FirefoxWithOverture } from '../../scripts/browser/firefox.ts';
import { Person } from './person.ts';

const ID = 'overture@overture.invalid';

test(
  'deleting everything takes back the allowed sites, though its page begins anew at once',
  { tag: '@proof' },
  async () => {
    const firefox = await FirefoxWithOverture.launch();
    const person = new Person(firefox);
    /** As somebody would from the list of add-ons; the question of the browser itself cannot be answered from here. */
    await firefox.inBrowser(
      `
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(given[0]);
    await ExtensionPermissions.add(given[0], { permissions: [], origins: given[1] }, extension);`,
      ID,
      ['https://chat.example/*', 'https://mail.example/*'],
    );
    const allowed = () =>
      firefox.inPage<string[]>(`return (await browser.permissions.getAll()).origins.toSorted()`);

    await firefox.openOwnPage('sidepanel');
    await person.presses('No');
    expect(await allowed()).toHaveLength(2);
    await person.presses('Settings');
    await person.presses('Delete everything …');
    await person.writes('To confirm', 'delete');
    await person.presses('Delete everything for good');
    await firefox.until(() => firefox.inPage(`return location.pathname === '/welcome.html'`));
    await firefox.until(async () => (await allowed()).length === 0);
    await firefox.close();
  },
);
