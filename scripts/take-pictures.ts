import { mkdir, rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ChromiumWithOverture } from './browser/chromium.ts';

/** `npm run shots`: every view in the looks it must have, into `.output/shots`, to be looked at; or in the look named. */
const OUT = '.output/shots';

interface Look {
  name: string;
  width: number;
  height?: number;
  dark?: boolean;
  forced?: boolean;
  /** Text at twice the size the browser's own setting gives. */
  large?: boolean;
  rtl?: boolean;
}

const LOOKS: Look[] = [
  { name: 'light', width: 380 },
  { name: 'dark', width: 380, dark: true },
  { name: 'forced-colours', width: 380, forced: true },
  { name: 'narrow', width: 280 },
  { name: 'large-text', width: 380, large: true },
  { name: 'right-to-left', width: 380, rtl: true },
  { name: 'tab', width: 900, height: 700 },
];

const PASSPHRASE = 'velvet kettle orbit pardon';
const goTo = (page: Page, view: string) =>
  page.getByRole('navigation').getByRole('button', { name: view }).click();

const disclose = (page: Page, title: string) => page.locator('summary', { hasText: title }).click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
async function typeNew(page: Page, passphrase: string) {
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.waitForTimeout(800);
}
/** The file of the backup that was saved, for the picture of restoring it. */
let backup = '';

const SETTINGS_VIEWS: [name: string, prepare: (page: Page) => Promise<unknown>][] = [
  ['settings', (page) => press(page, 'Settings')],
  [
    'set-passphrase-weak',
    async (page) => {
      await page.getByRole('radio', { name: 'Locked with a passphrase' }).check();
      await typeNew(page, 'kettle');
      await press(page, 'Set the passphrase');
    },
  ],
  ['set-passphrase', (page) => typeNew(page, PASSPHRASE)],
  [
    'recovery-offer',
    async (page) => {
      await press(page, 'Set the passphrase');
      await page.getByText('One thing more').waitFor();
    },
  ],
  [
    'recovery-code',
    async (page) => {
      await press(page, 'Make a recovery code');
      await page.locator('.code').waitFor();
    },
  ],
  [
    'recovery-check',
    async (page) => {
      await press(page, 'I have written it down');
      await press(page, 'Check');
    },
  ],
  [
    'settings-locked-mode',
    async (page) => {
      await press(page, 'Show it again');
      const groups = (await page.locator('.code span').allTextContents()).map((group) => group.trim());
      await press(page, 'I have written it down');
      for (const field of await page.getByLabel(/^Group \d$/).all()) {
        const label = await field.evaluate((input: HTMLInputElement) => input.labels![0]!.textContent);
        await field.fill(groups[Number(label.replace(/\D/g, '')) - 1]!);
      }
      await press(page, 'Check');
      await page.getByText('Your recovery code is right').waitFor();
    },
  ],
  [
    'wrong-current',
    async (page) => {
      await disclose(page, 'Change the passphrase');
      await page.getByLabel('Your passphrase').fill('not the one');
      await typeNew(page, 'another passphrase of mine');
      await press(page, 'Change it');
      await page.getByText('does not fit').waitFor();
    },
  ],
  ['replace-code', (page) => disclose(page, 'Recovery code')],
  ['auto-lock', (page) => disclose(page, 'Lock by itself')],
  [
    'backup',
    async (page) => {
      await disclose(page, 'Save a backup');
      await typeNew(page, 'a passphrase for the backup');
    },
  ],
  [
    'backup-working',
    async (page) => {
      const download = page.waitForEvent('download');
      await press(page, 'Save the backup');
      await page.getByText('The backup is being sealed').waitFor();
      void download.then(async (file) => (backup = await file.path()));
    },
  ],
  [
    'backup-saved',
    async (page) => {
      await page.getByText('The backup is saved').waitFor();
      await page.waitForTimeout(300);
    },
  ],
  ['plain', (page) => disclose(page, 'Save without a passphrase')],
  ['restore', (page) => disclose(page, 'Restore a backup')],
  [
    'restore-passphrase',
    async (page) => {
      await page.getByLabel('Choose the file').setInputFiles(backup);
      await page.getByLabel('The passphrase of this backup').fill('wrong');
      await press(page, 'Open it');
      await page.getByText('does not open this backup').waitFor();
    },
  ],
  [
    'restore-preview',
    async (page) => {
      await page.getByLabel('The passphrase of this backup').fill('a passphrase for the backup');
      await press(page, 'Open it');
      await page.getByText('This is what the backup would do').waitFor();
    },
  ],
  [
    'restore-preview-new',
    async (page) => {
      await press(page, 'Close');
      await disclose(page, 'Restore a backup');
      const note = (id: string) => ({
        id,
        revision: 2,
        content: { kind: 'note', text: 'From the other computer', createdAt: 1, updatedAt: 2 },
      });
      const records = [note('one'), note('two'), note('three')];
      const json = { format: 'overture-notebook', version: 1, exportedAt: 1, records };
      await page
        .getByLabel('Choose the file')
        .setInputFiles({ name: 'b.json', mimeType: '', buffer: Buffer.from(JSON.stringify(json)) });
      await page.getByText('3 entries are new').waitFor();
    },
  ],
  [
    'delete',
    async (page) => {
      await disclose(page, 'Delete everything');
      await page.getByLabel('To confirm').fill('delet');
      await page.getByText('The backup is saved').waitFor({ state: 'detached' });
      await press(page, 'Delete everything for good');
    },
  ],
  [
    'settings-locked',
    async (page) => {
      await press(page, 'Lock now');
      await page.getByRole('heading', { name: 'Locked' }).waitFor();
    },
  ],
  ['locked', (page) => goTo(page, 'Notes')],
  [
    'locked-wrong',
    async (page) => {
      for (let times = 0; times < 4; times++) {
        await page.getByLabel('Passphrase', { exact: true }).fill('wrong');
        await page.locator('form').getByRole('button', { name: 'Unlock' }).click();
        await page.getByText('does not fit').waitFor();
      }
    },
  ],
  ['locked-code', (page) => press(page, 'Use the recovery code instead')],
  ['locked-openers', (page) => goTo(page, 'Openers')],
  [
    'restored',
    async (page) => {
      await goTo(page, 'Notes');
      await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
      await page.locator('form').getByRole('button', { name: 'Unlock' }).click();
      await page
        .getByText('No notes yet')
        .or(page.getByRole('list', { name: 'What you wrote' }))
        .waitFor();
      await page.evaluate(`chrome.storage.local.get(null).then((all) =>
        chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('notes.'))))`);
      await page.reload();
      await page.getByText('restored from the second copy').waitFor();
    },
  ],
  [
    'failed',
    async (page) => {
      await page.evaluate(`chrome.storage.local.get('vault').then(({ vault }) =>
        chrome.storage.local.set({ vault: { ...vault, v: 2 } }))`);
      await page.reload();
      await goTo(page, 'Notes');
      await page.getByText('A newer Overture').waitFor();
    },
  ],
];

/** What each picture shows; they follow one another, so that later ones have something to show. */
const VIEWS: [name: string, prepare: (page: Page) => Promise<unknown>][] = [
  ['safety', (page) => page.getByRole('dialog').waitFor()],
  ['openers', (page) => page.getByRole('button', { name: 'I have read this' }).click()],
  ['openers-focused', (page) => page.getByRole('button', { name: 'Insert' }).first().focus()],
  [
    'refused',
    async (page) => {
      await page.getByRole('button', { name: 'Insert' }).first().click();
      await page.getByText('Not inserted').waitFor();
    },
  ],
  ['nothing-found', (page) => page.getByRole('searchbox').fill('zzzz')],
  [
    'no-favourites',
    async (page) => {
      await page.getByRole('button', { name: 'Show all openers' }).click();
      await page.getByRole('button', { name: 'Favourites' }).click();
    },
  ],
  ['reflect-overview', (page) => goTo(page, 'Reflect')],
  ['reflect', (page) => press(page, 'A quiet look at where I stand')],
  [
    'reflect-answered',
    async (page) => {
      await page.getByRole('radio', { name: 'Partly' }).check();
      await page
        .getByRole('textbox')
        .fill('On good days, yes. When money comes up I stop after the second sentence.');
      await page.getByText('Saved on this device').waitFor();
    },
  ],
  ['reflect-over-time', (page) => press(page, 'See them over time')],
  [
    'reflect-over-time-chosen',
    (page) => page.getByRole('gridcell', { name: 'Partly', exact: false }).first().click(),
  ],
  ['reflect-begun', (page) => goTo(page, 'Reflect')],
  ['notes-empty', (page) => goTo(page, 'Notes')],
  [
    'note',
    async (page) => {
      await goTo(page, 'Openers');
      await press(page, 'Show all openers');
      await page.getByRole('button', { name: 'Write a note about this' }).first().click();
      await page.getByLabel('Title, if you like').fill('A calmer evening');
      await page
        .getByRole('textbox', { name: 'Your note' })
        .fill('Tonight was calmer than I feared. We even laughed about the kettle.');
      await page.getByText('Saved on this device').waitFor();
    },
  ],
  [
    'notes',
    async (page) => {
      await press(page, 'All notes');
      for (const text of [
        'One more thing to remember',
        'שלום, היה ערב טוב יותר היום',
        'Ask about Tuesday 🌱',
      ]) {
        await press(page, 'New note');
        await page.getByRole('textbox', { name: 'Your note' }).fill(text);
        await page.getByText('Saved on this device').waitFor();
        await press(page, 'All notes');
      }
    },
  ],
  ['notes-found', (page) => page.getByRole('searchbox').fill('evening days')],
  ['notes-nothing-found', (page) => page.getByRole('searchbox').fill('zzzz')],
  [
    'note-deleted',
    async (page) => {
      await page.getByRole('searchbox').fill('remember');
      await page.getByRole('listitem').getByLabel('Delete').click();
    },
  ],
  ['bin', (page) => press(page, 'Bin')],
  ['bin-confirm', (page) => press(page, 'Delete for good')],
  ['bin-empty', (page) => page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()],
  ...SETTINGS_VIEWS,
];

if (!process.argv[2]) await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const look of LOOKS.filter(({ name }) => !process.argv[2] || name === process.argv[2])) {
  const overture = await ChromiumWithOverture.launch();
  try {
    const page = await overture.openOwnPage('sidepanel');
    await page.setViewportSize({ width: look.width, height: look.height ?? 640 });
    await page.emulateMedia({
      colorScheme: look.dark ? 'dark' : 'light',
      forcedColors: look.forced ? 'active' : 'none',
    });
    const dress = () =>
      page.evaluate(({ large, rtl }) => {
        if (large) document.documentElement.style.fontSize = '187.5%';
        if (rtl) document.documentElement.dir = 'rtl';
      }, look);
    await dress();
    page.on('load', () => void dress());
    for (const [name, prepare] of VIEWS) {
      await prepare(page);
      await page.waitForTimeout(250);
      await page.screenshot({ path: `${OUT}/${name}-${look.name}.png` });
    }
    console.log(`${look.name}: ${VIEWS.length} pictures`);
  } finally {
    await overture.close();
  }
}
