import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FirefoxWithOverture } from '../../scripts/browser/firefox.ts';
import { driverOf } from '../faults/user/driven-firefox.ts';
import { backup } from '../faults/user/flows/backup.ts';
import * as keys from '../faults/user/flows/keys.ts';
import { SimulatedUser } from '../faults/user/simulated-user.ts';
import { newTypedSecrets } from '../faults/user/typed-secrets.ts';

/** The password manager as people have it: remote control switches it off unless it is told not to. */
const AS_PEOPLE_HAVE_IT = {
  'remote.prefs.recommended': false,
  'signon.rememberSignons': true,
  'signon.autofillForms': true,
  'signon.generation.enabled': true,
  'signon.generation.available': true,
  'dom.file.createInChild': true,
};

/** Writes down every question that the browser asks, whichever tab it is about. */
const LISTEN = `
  const { show } = PopupNotifications;
  window.questions = [];
  PopupNotifications.show = function (browser, id, ...rest) {
    window.questions.push(id);
    return show.call(this, browser, id, ...rest);
  };`;

/** Opens what a field suggests, and returns what is offered there. */
const SUGGESTED = `
  const popup = document.getElementById('PopupAutoComplete');
  for (let looks = 0; looks < 10 && !popup.popupOpen; looks++)
    await new Promise((done) => setTimeout(done, 100));
  const offered = popup.popupOpen ? [...popup.richlistbox.children].map((item) => item.getAttribute('originaltype')) : [];
  popup.hidePopup();
  return offered;`;

/** A password field as others have it, with a button that sends it. */
const CONTROL = `
  const form = document.createElement('form');
  const label = document.createElement('label');
  const password = Object.assign(document.createElement('input'), { type: 'password', autocomplete: 'new-password' });
  label.append('Control', password);
  form.append(label, Object.assign(document.createElement('button'), { textContent: 'Send' }));
  form.addEventListener('submit', (event) => { event.preventDefault(); setTimeout(() => form.remove()); });
  document.querySelector('main').prepend(form);`;

test('the password manager of the browser never learns a passphrase or a code, and fills none in', async () => {
  const downloads = await mkdtemp(join(tmpdir(), 'overture-downloads-'));
  const firefox = await FirefoxWithOverture.launch({ downloads, preferences: AS_PEOPLE_HAVE_IT });
  const user = new SimulatedUser(driverOf(firefox));
  const secrets = newTypedSecrets();
  const environment = { downloads, chat: '' };
  const questions = () => firefox.inBrowser<string[]>(`return window.questions`);
  const saved = () => firefox.inBrowser<number>(`return (await Services.logins.getAllLogins()).length`);
  await firefox.inBrowser(LISTEN);

  await keys.openPanel(user);
  await user.presses('Settings');
  await user.presses('Locked with a passphrase');
  await user.presses('Give me six random words');
  await user.sees('type it again below');
  await user.writes('New passphrase', '');
  await user.keys('ArrowDown');
  const suggested = await firefox.inBrowser<string[]>(SUGGESTED);
  for (const flow of [
    keys.passphraseSet,
    keys.codeMade,
    keys.passphraseChanged,
    keys.lockedAndUnlocked,
    keys.unlockedWithCode,
    backup,
  ]) {
    await flow.run(user, secrets, environment);
  }
  expect.soft({ suggested, saved: await saved() }).toEqual({ suggested: [], saved: 0 });

  // A passphrase that an earlier version let the browser save is not filled in either.
  await firefox.inBrowser(
    `const login = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(Ci.nsILoginInfo);
    login.init(given[0], given[0], null, '', given[1], '', '');
    await Services.logins.addLoginAsync(login);`,
    firefox.origin,
    secrets.chosenAnew,
  );
  await user.presses('Lock now');
  await user.presses('Notes');
  await user.sees('Passphrase');
  await user.keys('ArrowDown');
  expect.soft(await firefox.inBrowser<string[]>(SUGGESTED)).toEqual([]);
  expect(
    await firefox.inPage(`return [...document.querySelectorAll('input')].map(({ value }) => value)`),
  ).toEqual(['']);
  const asked = async () => (await questions()).includes('password');
  expect(await asked()).toBe(false);

  // The same browser asks where there is a password to save, so its silence says something.
  await firefox.inPage(CONTROL);
  await user.writes('Control', 'nobody’s secret');
  await user.presses('Send');
  await firefox.until(asked);
  await firefox.close();
  await rm(downloads, { recursive: true, force: true });
});
