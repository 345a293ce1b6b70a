import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FirefoxWithOverture } from '../../scripts/browser/firefox.ts';
import { EXTENSION_UUID, PERSISTENT_PREFERENCES } from '../faults/persistent-preferences.ts';
import { Person } from './person.ts';

/** “Delete cookies and site data when Firefox is closed”, and all that the settings can have it delete besides. */
const CLEARED_ON_CLOSE = {
  ...PERSISTENT_PREFERENCES,
  'privacy.sanitize.sanitizeOnShutdown': true,
  'privacy.clearOnShutdown.cookies': true,
  'privacy.clearOnShutdown.offlineApps': true,
  'privacy.clearOnShutdown.cache': true,
  'privacy.clearOnShutdown.siteSettings': true,
  'privacy.clearOnShutdown_v2.cookiesAndStorage': true,
  'privacy.clearOnShutdown_v2.cache': true,
  'privacy.clearOnShutdown_v2.siteSettings': true,
};

/** Whether Firefox still has the cookie of a site, which shows that it deleted what it was told to. */
const HAS_COOKIE = `return Services.cookies.getCookiesFromHost('site.example', {}).length > 0`;

test('what was written outlives “Delete cookies and site data when Firefox is closed”, and a database that was cleared is told', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'overture-cleared-'));
  const open = async () => {
    const firefox = await FirefoxWithOverture.launch({ profile, preferences: CLEARED_ON_CLOSE });
    await firefox.openOwnPage('sidepanel');
    return { firefox, person: new Person(firefox) };
  };
  const first = await open();
  await first.person.presses('No');
  await first.person.presses('Notes');
  await first.person.presses('New note');
  await first.person.types('The kettle joke');
  await first.person.sees('Saved on this device');
  await first.firefox.inBrowser(
    `Services.cookies.add('site.example', '/', 'left', 'by a site', true, false, false, Date.now() + 1e9, {}, 0, 2);`,
  );
  expect(await first.firefox.inBrowser(HAS_COOKIE)).toBe(true);
  await first.firefox.close();

  // Firefox 153 spares the storage of extensions.
  const second = await open();
  expect(await second.firefox.inBrowser(HAS_COOKIE)).toBe(false);
  await second.person.presses('Notes');
  await second.person.sees('The kettle joke');
  expect(await second.person.reads()).not.toContain('restored from the second copy');
  await second.firefox.close();

  // One that does not, or a program that tidies up, takes IndexedDB along.
  await rm(join(profile, 'storage', 'default', `moz-extension+++${EXTENSION_UUID}`), { recursive: true });
  const third = await open();
  await third.person.presses('Notes');
  await third.person.sees('The kettle joke');
  await third.person.sees('1 entry was restored from the second copy');
  await third.firefox.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
