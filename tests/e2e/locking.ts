import type { Page } from '@playwright/test';
import type { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import { expect, typeInto } from './overture.ts';

export const PASSPHRASE = 'velvet kettle orbit pardon';

export const goTo = (page: Page, view: string) =>
  page.getByRole('navigation').getByRole('button', { name: view }).click();
export const settings = (page: Page) => page.getByRole('button', { name: 'Settings' }).click();
export const disclose = (page: Page, title: string) => page.locator('summary', { hasText: title }).click();
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** The text field of the one open editor. */
export const editor = (page: Page) => page.getByRole('textbox', { name: 'Your note' });

/** Types a new passphrase twice. */
export async function typeNew(page: Page, passphrase: string): Promise<void> {
  await typeInto(page.getByLabel('New passphrase'), passphrase);
  await typeInto(page.getByLabel('Repeat passphrase'), passphrase);
}

/** Sets the first passphrase in the settings, with no recovery code. */
export async function setPassphrase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await settings(page);
  await page.getByRole('radio', { name: 'Locked with a passphrase' }).check();
  await typeNew(page, passphrase);
  await press(page, 'Set the passphrase');
  await expect(page.getByText('Your notes are locked with your passphrase')).toBeVisible();
  await press(page, 'Not now');
}

/** Writes a note and waits until it is kept. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await goTo(page, 'Notes');
  await press(page, 'New note');
  // The editor has the focus by itself.
  await page.keyboard.type(text);
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await press(page, 'All notes');
}

export const lockedTitle = (page: Page) => page.getByRole('heading', { name: 'Locked' });

/** Types a passphrase into the locked view. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await typeInto(page.getByLabel('Passphrase', { exact: true }), passphrase);
  await page.locator('form').getByRole('button', { name: 'Unlock' }).click();
}

/** Locks as the background does when the person has left: no page has a part in it. */
export const lockFromBackground = (overture: ChromiumWithOverture) =>
  overture.inWorker(`chrome.storage.session.set({ lockStamp: 'test' })
    .then(() => chrome.storage.session.remove(['key', 'times']))`);

/** What the browser holds in memory, but for the random value and the number that every lock leaves. */
export async function inMemory(overture: ChromiumWithOverture): Promise<Record<string, unknown>> {
  const { lockStamp: _, forgettings: __, ...rest } = await overture.sessionStorage();
  return rest;
}
