/**
 * Types a marker into every field of every view of the built extension in locked mode, with real keys, goes through the
 * flows around it, and looks for the marker, the passphrases and the key in every file of the profile.
 *   node tests/faults/residue-by-hand.ts leveldb      (or sqlite)
 * A positive control types the marker into a web page's address and must find it.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { disclose, goTo, press, setPassphrase, settings, typeNew, unlock } from '../e2e/locking.ts';
import { searchProfile, total } from './search-profile.ts';

const args = process.argv[2] === 'sqlite' ? ['--enable-features=IdbSqliteBackingStore'] : [];
const secret = (name: string) => name + randomBytes(9).toString('hex');
const marker = secret('marker');
const passphrase = secret('phrase');
const changed = secret('changed');
const profile = await mkdtemp(join(tmpdir(), 'overture-residue-'));
const fields: string[] = [];

/** Types into every field that is shown, but for passphrases and confirmations. */
async function typeEverywhere(page: Page, view: string): Promise<void> {
  const shown = page.locator('main').locator('textarea, input:is([type=text], [type=search], :not([type]))');
  await shown
    .first()
    .waitFor({ timeout: 3000 })
    .catch(() => undefined);
  for (const field of await shown.all()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue;
    // A field of a form that was just sent goes away while it is looked at.
    const there = await field.focus({ timeout: 1000 }).then(
      () => true,
      () => false,
    );
    if (!there) continue;
    await page.keyboard.type(`${marker} `);
    fields.push(view);
    await page.waitForTimeout(100);
  }
}

/** The ways of a person through the views that have something to type. */
async function walk(page: Page): Promise<void> {
  const edit = page.getByRole('button', { name: 'Change the words first' }).first();
  if (await edit.isVisible().catch(() => false)) await edit.click();
  for (const view of await page.getByRole('navigation').getByRole('button').allTextContents()) {
    await goTo(page, view.trim());
    await page.waitForTimeout(500);
    await typeEverywhere(page, view.trim());
  }
  await goTo(page, 'Reflect');
  await page.locator('main').getByRole('button', { name: 'Before I bring it up' }).click();
  await typeEverywhere(page, 'a question');
  await goTo(page, 'What now');
  await press(page, 'Write down what I tried');
  await page.getByRole('radio', { name: 'My own words' }).check();
  await typeEverywhere(page, 'an attempt');
  await press(page, 'Keep it');
  await page.waitForTimeout(600);
  await typeEverywhere(page, 'the line of an attempt');
  await goTo(page, 'Notes');
  await press(page, 'New note');
  await typeEverywhere(page, 'a note');
  await settings(page);
  await typeEverywhere(page, 'the settings');
  await page.waitForTimeout(1000);
}

/** The popup as a page: the quick note, and one question. */
async function walkPopup(): Promise<void> {
  const popup = await overture.openOwnPage('popup');
  for (const view of ['Notes', 'Reflect']) {
    await goTo(popup, view);
    await typeEverywhere(popup, `the popup, ${view}`);
  }
  await popup.close();
}

let overture = await ChromiumWithOverture.launch({ profile, args });
await overture.skipSafetyCard();
let page = await overture.openOwnPage('sidepanel');
await setPassphrase(page, passphrase);
await walk(page);
await walkPopup();
await page.reload();
await page.goBack().catch(() => undefined);
await page.close();
page = await overture.openOwnPage('sidepanel');
await settings(page);
await disclose(page, 'Change the passphrase');
await page.getByLabel('Your passphrase').fill(passphrase);
await typeNew(page, changed);
await press(page, 'Change it');
await page.waitForTimeout(3000);
await press(page, 'Lock now');
await unlock(page, changed);
await page.getByRole('navigation').waitFor();
await walk(page);
const { key: kept } = (await overture.sessionStorage()) as { key: { key: string } };
const key = Buffer.from(kept.key, 'base64');
const hits = () => searchProfile(profile, { marker, passphrase, changed }, key);
const running = await hits();
for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
// The window closes itself.
await wait(1000);
const hidden = await hits();
await overture.close();
const closed = await hits();
overture = await ChromiumWithOverture.launch({ profile, args });
page = await overture.openOwnPage('sidepanel');
await settings(page);
await disclose(page, 'Delete everything');
await page.getByLabel('To confirm').fill('delete');
await press(page, 'Delete everything for good');
await page.waitForTimeout(2000);
await overture.close();
const deleted = await hits();
overture = await ChromiumWithOverture.launch({ profile, args });
await overture.open(`data:text/html,<title>${marker}</title>`);
await overture.close();
const control = await hits();
await rm(profile, { recursive: true, force: true });

console.log(
  JSON.stringify({ typedInto: fields, running, hidden, closed, deleted, control: total(control) }, null, 2),
);
const clean = [running, hidden, closed, deleted].every((found) => total(found) === 0);
process.exit(clean && total(control) > 0 && key.length === 32 && fields.length > 8 ? 0 : 1);
