import type { Page } from '@playwright/test';
import type { ChromiumWithOverture } from '../../../scripts/browser/chromium.ts';
import { goTo, press } from '../moves.ts';
import type { Scene } from '../scene.ts';

/** Runs code with `records`, an object store of the notebook that can be written, and `ids`, what is in it. */
const inDatabase = (page: Page, code: string) =>
  page.evaluate(`(async () => {
    const answer = (request) => new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = failed;
    });
    const { name } = (await indexedDB.databases()).find(({ name }) => name.startsWith('overture-notes-'));
    const database = await answer(indexedDB.open(name));
    const records = database.transaction('records', 'readwrite').objectStore('records');
    const ids = await answer(records.getAllKeys());
    ${code};
    database.close();
  })()`);

/** Code with `keys`, where storage.local has the same record. */
const inReplica = (code: string) => `await chrome.storage.local.get(null).then(async (all) => {
  const keys = Object.keys(all).filter((key) => key.endsWith(ids[0]));
  ${code};
})`;

/** Both stores are destroyed while no page is open that would mend one from the other meanwhile. */
async function emptied(page: Page, overture: ChromiumWithOverture): Promise<void> {
  const address = page.url();
  await page.goto('about:blank');
  await overture.inWorker(`chrome.storage.local.clear().then(() => indexedDB.databases())
    .then((all) => Promise.all(all.map(({ name }) =>
      new Promise((done) => (indexedDB.deleteDatabase(name).onsuccess = done)))))`);
  await overture.skipSafetyCard();
  await page.goto(address);
}

/** What only a damaged or changed computer shows. */
export const scenes: Scene[] = [
  {
    name: 'trouble-restored',
    notebook: 'some',
    compared: ['light'],
    async reach(page, overture) {
      await overture.inWorker(`chrome.storage.local.get(null).then((all) =>
        chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('notes.'))))`);
      await page.reload();
      await page.getByText('restored from the second copy').waitFor();
    },
  },
  {
    name: 'trouble-lost',
    notebook: 'some',
    async reach(page, overture) {
      await emptied(page, overture);
      await page.getByText('what you wrote here is gone').waitFor();
    },
  },
  {
    name: 'trouble-missing',
    notebook: 'some',
    async reach(page) {
      await inDatabase(
        page,
        `records.delete(ids[0]); ${inReplica('await chrome.storage.local.remove(keys)')}`,
      );
      await page.reload();
      await goTo(page, 'Notes');
      await page.getByText('lost 1 entry in both places').waitFor();
    },
  },
  {
    name: 'trouble-damaged-entry',
    notebook: 'some',
    async reach(page) {
      await inDatabase(
        page,
        `records.put({ ...(await answer(records.get(ids[0]))), box: new Uint8Array(284) });
        ${inReplica('await chrome.storage.local.set({ [keys[0]]: [1, 1, btoa("0".repeat(284))] })')}`,
      );
      await page.reload();
      await goTo(page, 'Notes');
      await page.getByText('1 entry can’t be opened').waitFor();
    },
  },
  {
    name: 'trouble-altered',
    notebook: 'some',
    async reach(page) {
      // The manifest from before a note, which has the same effect as putting back an older version of one.
      const everywhere = (code: string) =>
        inDatabase(
          page,
          `await chrome.storage.local.get(null).then(async (all) => {
            const key = Object.keys(all).find((name) => name.endsWith('.sentinel'));
            const meta = () => database.transaction('meta', 'readwrite').objectStore('meta');
            ${code};
          })`,
        );
      await everywhere('window.name = all[key]');
      await goTo(page, 'Notes');
      await press(page, 'New note');
      await page.getByRole('textbox', { name: 'Your note' }).fill('We even laughed.');
      await page.getByText('Saved on this device').waitFor();
      await everywhere(`await chrome.storage.local.set({ [key]: window.name });
        await answer(meta().put({ name: 'sentinel', value: window.name }));
        window.name = ''`);
      await page.reload();
      await goTo(page, 'Notes');
      await page.getByText('isn’t the way Overture last saved it').waitFor();
    },
  },
  {
    name: 'trouble-one-store',
    notebook: 'some',
    async reach(page) {
      await page.addInitScript(`indexedDB.open = () => {
        throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      }`);
      await page.reload();
      await page.getByText('only one place to save your notes').waitFor();
    },
  },
  {
    name: 'trouble-no-store',
    notebook: 'some',
    async reach(page) {
      await page.addInitScript(`
        indexedDB.open = () => { throw new DOMException('IO error', 'UnknownError'); };
        const { get } = chrome.storage.local;
        chrome.storage.local.get = (wanted) =>
          JSON.stringify(wanted)?.match(/vault|notes/) ? Promise.reject(new Error('IO error')) : get.call(chrome.storage.local, wanted);`);
      await page.reload();
      await goTo(page, 'Notes');
      await page.getByText('isn’t letting Overture use its storage').waitFor();
    },
  },
  {
    name: 'trouble-newer',
    notebook: 'some',
    async reach(page, overture) {
      await overture.changeVault('vault.v = 2');
      await page.reload();
      await goTo(page, 'Notes');
      await page.getByText('Your notes were saved by a newer Overture').waitFor();
    },
  },
  {
    name: 'trouble-damaged',
    notebook: 'locked',
    async reach(page, overture) {
      await overture.changeVault('vault.generation = 7');
      await page.reload();
      await goTo(page, 'Notes');
      await page.getByText('The record that opens your notes is damaged').waitFor();
    },
  },
  {
    name: 'trouble-not-saved',
    notebook: 'one',
    compared: ['dark'],
    async reach(page) {
      await goTo(page, 'Notes');
      await page.getByText('Tonight was calmer').click();
      await page.evaluate(
        `chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))`,
      );
      await page.getByRole('textbox', { name: 'Your note' }).fill('Tonight was calmer than I feared.');
      await page.getByText('Not saved. Your words are still here.').waitFor();
    },
  },
];
