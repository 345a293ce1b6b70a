import type { Page } from '@playwright/test';
import { disclose, press, typeNew } from '../moves.ts';
import type { Scene } from '../scene.ts';
import { NOW } from '../time.ts';

async function settings(page: Page, section: string): Promise<void> {
  await press(page, 'Settings');
  await page.getByRole('heading', { name: 'Backup' }).waitFor();
  await disclose(page, section);
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await settings(page, 'Restore a backup');
  await page.getByLabel('Choose the file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
}

const note = (id: string) => ({
  id,
  revision: 2,
  content: { kind: 'note', text: 'From the other computer', createdAt: NOW, updatedAt: NOW },
});
const records = [note('new-1'), note('new-2'), note('new-3'), note('note-0')];
const BACKUP = JSON.stringify({ format: 'overture-notebook', version: 1, exportedAt: NOW, records });

/** Saving and restoring. */
export const scenes: Scene[] = [
  {
    name: 'backup',
    notebook: 'some',
    async reach(page) {
      await settings(page, 'Save a backup');
      await typeNew(page, 'a passphrase for the backup');
    },
  },
  {
    name: 'backup-working',
    notebook: 'some',
    compared: ['light'],
    async reach(page) {
      // Held in the middle: nobody works on it.
      await page.evaluate(() => (Worker.prototype.postMessage = () => undefined));
      await settings(page, 'Save a backup');
      await typeNew(page, 'a passphrase for the backup');
      await press(page, 'Save the backup');
      await page.getByText('Encrypting the backup').waitFor();
    },
  },
  {
    name: 'backup-saved',
    notebook: 'some',
    async reach(page) {
      await settings(page, 'Save a backup');
      await typeNew(page, 'a passphrase for the backup');
      await press(page, 'Save the backup');
      await page.getByText('The backup is in your downloads').waitFor();
    },
  },
  {
    name: 'backup-plain',
    notebook: 'some',
    async reach(page) {
      await settings(page, 'Save without a passphrase');
      await page.getByRole('checkbox').first().waitFor();
    },
  },
  {
    name: 'restore-refused',
    async reach(page) {
      await choose(page, 'holiday.txt', 'Three shirts, one book.');
      await page.getByText('This file isn’t an Overture backup').waitFor();
    },
  },
  {
    name: 'restore-preview',
    notebook: 'some',
    compared: ['light'],
    async reach(page) {
      await choose(page, 'notebook.json', BACKUP);
      await page.getByText('3 entries are new').waitFor();
    },
  },
];
