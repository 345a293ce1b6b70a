import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { disclose, editor, goTo, press, settings } from './locking.ts';
import { expect, test } from './overture.ts';

const CONTROL = 'Nothing keeps this field out';

/** What the browser wrote down to bring its tabs back after a crash, whichever way it writes characters. */
async function written(profile: string): Promise<string> {
  const folder = join(profile, 'Default', 'Sessions');
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  return files
    .flatMap((bytes) => [bytes, bytes.subarray(1)])
    .map((bytes) => bytes.toString('latin1') + bytes.toString('utf16le'))
    .join('');
}

test(
  'what stands in the fields of a tab stays out of what the browser writes down of its tabs',
  { tag: '@proof' },
  async () => {
    const profile = await mkdtemp(join(tmpdir(), 'overture-tabs-'));
    const overture = await ChromiumWithOverture.launch({ profile });
    await overture.skipSafetyCard();

    const note = await overture.openOwnPage('sidepanel');
    await goTo(note, 'Notes');
    await press(note, 'New note');
    await editor(note).pressSequentially('Kept as a note');
    const question = await overture.openOwnPage('sidepanel');
    await goTo(question, 'Reflect');
    await question.getByText('While we talk').click();
    await question.getByRole('textbox').pressSequentially('Given as an answer');
    await question.getByRole('radio', { name: 'Partly' }).check();
    const locking = await overture.openOwnPage('sidepanel');
    await settings(locking);
    await locking.getByRole('radio', { name: 'Locked with a passphrase' }).check();
    await locking.getByRole('button', { name: 'Show' }).first().click();
    await locking.getByLabel('New passphrase').pressSequentially('Shown as a passphrase');
    await locking.getByLabel('Repeat passphrase').pressSequentially('Hidden as a passphrase');
    await disclose(locking, 'Delete everything');
    await locking.getByLabel('To confirm').pressSequentially('Meant to be deleted');

    for (const page of [note, question, locking]) {
      await page.bringToFront();
      await page.evaluate(() => document.querySelector('main')!.append(document.createElement('input')));
      await page.locator('main > input').pressSequentially(CONTROL);
      const tab = page === note ? 1 : page === question ? 2 : 3;
      await expect
        .poll(async () => (await written(profile)).split(CONTROL).length - 1, { timeout: 30_000 })
        .toBeGreaterThanOrEqual(tab);
    }
    await overture.close();
    const all = await written(profile);
    for (const secret of [
      'Kept as a note',
      'Given as an answer',
      'Shown as a passphrase',
      'Hidden as a passphrase',
      'Meant to be deleted',
    ])
      expect(all).not.toContain(secret);
    await rm(profile, { recursive: true, force: true });
  },
);
