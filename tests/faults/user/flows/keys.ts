import type { SimulatedUser } from '../simulated-user.ts';
import type { Flow } from './flow.ts';

/** Opens the panel's page in a tab, past the question of safety, and unlocks it. */
export async function openPanel(user: SimulatedUser, passphrase?: string): Promise<void> {
  await user.browser.open('sidepanel');
  await user.until('Overture did not open', async () => (await user.reads()).includes('Openers'));
  if (await user.browser.evaluate<boolean>(`return Boolean(document.querySelector('dialog'))`))
    await user.presses('No');
  if (passphrase) await unlock(user, passphrase);
}

/** Unlocks the notes with a passphrase. */
async function unlock(user: SimulatedUser, passphrase: string): Promise<void> {
  await user.presses('Notes');
  await user.rewrites('Passphrase', passphrase);
  await user.keys('Enter');
  await user.sees('New note');
}

async function newPassphrase(user: SimulatedUser, passphrase: string): Promise<void> {
  await user.rewrites('New passphrase', passphrase);
  await user.rewrites('Repeat passphrase', passphrase);
}

/** The first of all, so that whatever is typed from then on is sealed. */
export const passphraseSet: Flow = {
  name: 'a passphrase is set, and looked at while it is typed',
  async run(user, { passphrase }) {
    await user.presses('Settings');
    await user.presses('Locked with a passphrase');
    await newPassphrase(user, passphrase);
    await user.presses('Show what is typed');
    await user.sees('Repeat passphrase');
    await user.presses('Set the passphrase');
    await user.sees('Your notes are locked with your passphrase');
    await user.presses('Not now');
  },
};

export const codeMade: Flow = {
  name: 'a recovery code is made, and two groups of it typed',
  async run(user, secrets) {
    await user.presses('Settings');
    await user.presses('Recovery code');
    await user.writes('Your passphrase', secrets.passphrase);
    await user.presses('Create a recovery code');
    await user.sees('This is your recovery code');
    secrets.code = await user.browser.evaluate<string>(`return document.querySelector('.code').textContent`);
    const groups = secrets.code.trim().split(/\s+/);
    await user.presses('I’ve written it down');
    await user.sees('type two groups');
    const asked = await user.browser.evaluate<number[]>(
      `return [...document.querySelectorAll('label')].flatMap(({ textContent }) => /^Group (\\d)$/.exec(textContent.trim())?.[1] ?? []).map(Number)`,
    );
    for (const place of asked) await user.writes(`Group ${place}`, groups[place - 1]!);
    await user.presses('Check');
    await user.sees('Your recovery code is right.');
  },
};

export const passphraseChanged: Flow = {
  name: 'the passphrase is changed, after a wrong one',
  async run(user, { passphrase, wrong, changed }) {
    await user.presses('Settings');
    await user.presses('Change the passphrase');
    await user.writes('Your passphrase', wrong);
    await newPassphrase(user, changed);
    await user.presses('Change it');
    await user.sees('Wrong passphrase');
    await user.rewrites('Your passphrase', passphrase);
    await user.presses('Change it');
    await user.sees('Passphrase changed.');
  },
};

export const lockedAndUnlocked: Flow = {
  name: 'locked, a wrong passphrase tried, and unlocked',
  async run(user, { wrong, changed }) {
    await user.presses('Lock now');
    await user.presses('Notes');
    await user.writes('Passphrase', wrong);
    await user.keys('Enter');
    await user.sees('Wrong passphrase');
    await unlock(user, changed);
  },
};

export const unlockedWithCode: Flow = {
  name: 'unlocked with the recovery code, and a new passphrase chosen',
  async run(user, { code, chosenAnew }) {
    await user.presses('Lock now');
    await user.presses('Notes');
    await user.presses('Use the recovery code instead');
    await user.writes('Recovery code', code.replaceAll(/\s/g, '').toLowerCase());
    await newPassphrase(user, chosenAnew);
    await user.keys('Enter');
    await user.sees('New note');
  },
};

export const everythingDeleted: Flow = {
  name: 'everything is deleted',
  async run(user) {
    await user.presses('Settings');
    await user.presses('Delete everything …');
    await user.writes('To confirm, type', 'delete');
    await user.presses('Delete everything for good');
    await user.sees('Are you afraid of your partner');
  },
};
