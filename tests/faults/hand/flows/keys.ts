import type { Hand } from '../hand.ts';
import type { Flow } from './flow.ts';

/** Opens the panel's page in a tab, past the safety card, and unlocks it. */
export async function openPanel(hand: Hand, passphrase?: string): Promise<void> {
  await hand.browser.open('sidepanel');
  await hand.until('Overture did not open', async () => (await hand.reads()).includes('Openers'));
  if (await hand.browser.look<boolean>(`return Boolean(document.querySelector('dialog'))`))
    await hand.presses('I have read this');
  if (passphrase) await unlock(hand, passphrase);
}

/** Unlocks the notes with a passphrase. */
async function unlock(hand: Hand, passphrase: string): Promise<void> {
  await hand.presses('Notes');
  await hand.rewrites('Passphrase', passphrase);
  await hand.keys('Enter');
  await hand.sees('New note');
}

async function newPassphrase(hand: Hand, passphrase: string): Promise<void> {
  await hand.rewrites('New passphrase', passphrase);
  await hand.rewrites('The same once more', passphrase);
}

/** The first of all, so that whatever is typed from then on is sealed. */
export const passphraseSet: Flow = {
  name: 'a passphrase is set, and looked at while it is typed',
  async run(hand, { passphrase }) {
    await hand.presses('Settings');
    await hand.presses('Locked with a passphrase');
    await newPassphrase(hand, passphrase);
    await hand.presses('Show what is typed');
    await hand.sees('The same once more');
    await hand.presses('Set the passphrase');
    await hand.sees('Your notes are locked with your passphrase');
    await hand.presses('Not now');
  },
};

export const codeMade: Flow = {
  name: 'a recovery code is made, and two groups of it typed',
  async run(hand, secrets) {
    await hand.presses('Settings');
    await hand.presses('Recovery code');
    await hand.writes('Your passphrase', secrets.passphrase);
    await hand.presses('Make a recovery code');
    await hand.sees('This is your recovery code');
    secrets.code = await hand.browser.look<string>(`return document.querySelector('.code').textContent`);
    const groups = secrets.code.trim().split(/\s+/);
    await hand.presses('I have written it down');
    await hand.sees('type two groups');
    const asked = await hand.browser.look<number[]>(
      `return [...document.querySelectorAll('label')].flatMap(({ textContent }) => /^Group (\\d)$/.exec(textContent.trim())?.[1] ?? []).map(Number)`,
    );
    for (const place of asked) await hand.writes(`Group ${place}`, groups[place - 1]!);
    await hand.presses('Check');
    await hand.sees('Your recovery code is right.');
  },
};

export const passphraseChanged: Flow = {
  name: 'the passphrase is changed, after a wrong one',
  async run(hand, { passphrase, wrong, changed }) {
    await hand.presses('Settings');
    await hand.presses('Change the passphrase');
    await hand.writes('Your passphrase', wrong);
    await newPassphrase(hand, changed);
    await hand.presses('Change it');
    await hand.sees('does not fit');
    await hand.rewrites('Your passphrase', passphrase);
    await hand.presses('Change it');
    await hand.sees('The passphrase is changed.');
  },
};

export const lockedAndUnlocked: Flow = {
  name: 'locked, a wrong passphrase tried, and unlocked',
  async run(hand, { wrong, changed }) {
    await hand.presses('Lock now');
    await hand.presses('Notes');
    await hand.writes('Passphrase', wrong);
    await hand.keys('Enter');
    await hand.sees('does not fit');
    await unlock(hand, changed);
  },
};

export const unlockedWithCode: Flow = {
  name: 'unlocked with the recovery code, and a new passphrase chosen',
  async run(hand, { code, chosenAnew }) {
    await hand.presses('Lock now');
    await hand.presses('Notes');
    await hand.presses('Use the recovery code instead');
    await hand.writes('Recovery code', code.replaceAll(/\s/g, '').toLowerCase());
    await newPassphrase(hand, chosenAnew);
    await hand.keys('Enter');
    await hand.sees('New note');
  },
};

export const everythingDeleted: Flow = {
  name: 'everything is deleted',
  async run(hand) {
    await hand.presses('Settings');
    await hand.presses('Delete everything …');
    await hand.writes('To confirm, type', 'delete');
    await hand.presses('Delete everything for good');
    await hand.sees('Who uses this computer?');
  },
};
