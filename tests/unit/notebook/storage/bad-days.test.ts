// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MAX_RECORD_BYTES } from '@/lib/notebook/records/record-limit';
import { EncryptedStore } from '@/lib/notebook/storage/encrypted-store';
import { NotebookDatabase } from '@/lib/notebook/storage/notebook-database';
import type { Notebook } from '@/lib/notebook/notebook';
import type { NotebookState } from '@/lib/notebook/session/notebook-state';
import type { Note } from '@/lib/notebook/records/records';
import { sealRow } from '@/lib/notebook/storage/sealed-row';
import { importDataKey } from '@/lib/vault/crypto/data-key';
import { openKey, readVault } from '@/lib/vault/record/vault-record';
import { currentKid, destroyDatabases, destroyLocal, emptyWorld, restartBrowser } from '../empty-world';
import { closePages, page, texts, until } from '../pages';
import { wholeStores } from '../whole-stores';

beforeEach(emptyWorld);
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

const { local } = fakeBrowser.storage;
const NOTES = ['a', 'b', 'c'];
/** Writes three notes and a star, and closes the page. @returns the ids of the notes */
async function written(): Promise<string[]> {
  const notebook = page();
  const ids = [];
  for (const text of NOTES) ids.push((await notebook.notes.add(text)).id);
  await notebook.favourites.set('opener', true);
  closePages();
  return ids;
}
async function inDatabase(change: (database: NotebookDatabase) => Promise<unknown>): Promise<void> {
  const database = new NotebookDatabase(await currentKid());
  await change(database);
  database.close();
}
const replicaKeys = async () => Object.keys(await local.get(null)).filter((key) => key.startsWith('notes.'));
const replicaKey = async (name: string) => `notes.${await currentKid()}.${name}`;
const garble = (id: string) =>
  inDatabase(async (database) => {
    const records = database.rows('records');
    const box = (await records.get(id))!.box.slice();
    box[20]! ^= 1;
    await records.update(id, { box });
  });
const garbleReplica = async (id: string) => {
  const key = await replicaKey(`records.${id}`);
  const [revision, schema, box] = (await local.get(key))[key] as [number, number, string];
  await local.set({ [key]: [revision, schema, (box.startsWith('A') ? 'B' : 'A') + box.slice(1)] });
};
type Open = Extract<NotebookState, { kind: 'open' }>;
async function openState(notebook: Notebook): Promise<Open> {
  const state = await until(notebook.state, ({ kind }) => kind !== 'opening');
  if (state.kind !== 'open') throw new Error(`The notebook is ${state.kind}`);
  return state;
}

describe('a replica in which something is no row', () => {
  it.each([null, 5, 'x', [], [1], [1, 1, 'not base64!'], [1, 1, 7], { 0: 1 }, ['a', 'b', 'c']])(
    'is put right from the database: %j',
    async (value) => {
      const [first] = await written();
      await local.set({ [await replicaKey(`records.${first}`)]: value as never });
      // The manifest is another one, as it is after a kill, so that the two are compared.
      await local.set({ [await replicaKey('sentinel')]: 5 as never });
      expect(await texts()).toEqual(NOTES);
      closePages();
      destroyDatabases();
      expect(await texts()).toEqual(NOTES);
    },
  );

  it.each(['gone', 'journal', 'sentinel', 'format'])('opens although its %s is nonsense', async (name) => {
    await written();
    for (const value of [null, 7, 'x', [], [[]], [['a']], { x: 1 }]) {
      await local.set({ [await replicaKey(name)]: value as never });
      expect(await texts()).toEqual(NOTES);
      closePages();
    }
  });
});

describe('a store that can be opened and not be read', () => {
  it('is left out where it is the database, and has everything again once it can be read', async () => {
    await written();
    const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('Internal error reading backing store', 'UnknownError');
    });
    const notebook = page();
    expect(await texts(notebook)).toEqual(NOTES);
    expect((await openState(notebook)).runsOn).toBe('replica');
    await notebook.notes.add('meanwhile');
    closePages();
    reading.mockRestore();
    expect(await texts()).toEqual([...NOTES, 'meanwhile']);
    closePages();
    await destroyLocal();
    expect(await texts()).toEqual([...NOTES, 'meanwhile']);
  });

  it('is made good by whichever page can read both', async () => {
    await written();
    const limping = page();
    await texts(limping);
    const whole = page();
    await texts(whole);
    const reading = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('Internal error reading backing store', 'UnknownError');
    });
    await limping.notes.add('on the replica alone');
    reading.mockRestore();
    await whole.notes.add('on both');
    const all = [...NOTES, 'on both', 'on the replica alone'];
    expect(await texts(whole)).toEqual(all);
    closePages();
    await destroyLocal();
    expect(await texts()).toEqual(all);
  });
});

describe('a record that is lost', () => {
  it('in both stores is missed', async () => {
    const [first, second] = await written();
    await inDatabase((database) => database.rows('records').bulkDelete([first!, second!]));
    await local.remove(await replicaKey(`records.${first}`));
    const notebook = page();
    expect(await texts(notebook)).toEqual(['b', 'c']);
    expect(await openState(notebook)).toMatchObject({
      missing: 1,
      damaged: 0,
      restoredFromOtherStore: { from: 'replica', records: 1 },
    });
    closePages();
    const again = page();
    await texts(again);
    expect(await openState(again)).toMatchObject({ missing: 0, restoredFromOtherStore: undefined });
  });

  it('by damage in both stores is left where it is, and counted', async () => {
    const [first] = await written();
    await garble(first!);
    await garbleReplica(first!);
    const before = await wholeStores();
    const notebook = page();
    expect(await texts(notebook)).toEqual(['b', 'c']);
    expect(await openState(notebook)).toMatchObject({ missing: 0, damaged: 1 });
    await notebook.notes.add('d');
    closePages();
    expect(await wholeStores()).toContain(JSON.stringify(first));
    expect(before).toContain(JSON.stringify(first));
  });
});

describe('both stores', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['with the vault', async () => destroyLocal()],
    ['but for the vault', async () => local.remove(await replicaKeys())],
  ])(
    'destroyed, %s, leave an empty notebook, and the person is told until they close it',
    async (_, destroy) => {
      await written();
      await destroy();
      destroyDatabases();
      await restartBrowser();
      const notebook = page();
      expect(await texts(notebook)).toEqual([]);
      expect(await openState(notebook)).toMatchObject({ lost: true, mode: 'open' });
      closePages();
      const later = page();
      expect((await openState(later)).lost).toBe(true);
      await later.acknowledgeLoss();
      expect((await openState(later)).lost).toBe(false);
      closePages();
      expect((await openState(page())).lost).toBe(false);
    },
  );

  it('destroyed are told of until the person has heard it, also where a passphrase is set meanwhile', async () => {
    await page().notes.add('precious');
    closePages();
    destroyDatabases();
    await destroyLocal();
    const notebook = page();
    expect((await openState(notebook)).lost).toBe(true);
    await notebook.setMode({ mode: 'locked', passphrase: 'secret' });
    expect((await openState(notebook)).lost).toBe(true);
    await notebook.acknowledgeLoss();
    expect((await openState(notebook)).lost).toBe(false);
  });

  it('destroyed under an open page take nothing that is typed there', async () => {
    const notebook = page();
    await notebook.notes.add('a');
    destroyDatabases();
    await destroyLocal();
    await notebook.settled();
    await notebook.notes.add('typed meanwhile');
    expect(await texts()).toEqual(['typed meanwhile']);
    expect((await openState(notebook)).lost).toBe(true);
  });

  it('are empty without a word where nothing was written, or where that was promised', async () => {
    await openState(page());
    closePages();
    destroyDatabases();
    await destroyLocal();
    const notebook = page();
    expect((await openState(notebook)).lost).toBe(false);
    await notebook.notes.add('for now');
    await notebook.setMode({ mode: 'session' });
    closePages();
    await restartBrowser();
    expect((await openState(page())).lost).toBe(false);
  });

  it('without their vault record are not made anew: what is sealed stays for whoever finds the key', async () => {
    await written();
    await local.remove('vault');
    await new Promise((done) => indexedDB.deleteDatabase('overture-vault').addEventListener('success', done));
    const before = await local.get(null);
    const notebook = page();
    await until(notebook.state, (state) => state.kind === 'failed' && state.reason === 'damaged');
    expect(await local.get(null)).toEqual(before);
  });
});

describe('a change of mode', () => {
  it('takes along what only one store still has, and what only one still has whole', async () => {
    const [first, second] = await written();
    await inDatabase((database) => database.rows('records').delete(first!));
    await garble(second!);
    const notebook = page();
    await openState(notebook);
    await notebook.setMode({ mode: 'locked', passphrase: 'secret' });
    expect(await texts(notebook)).toEqual(NOTES);
    expect(await openState(notebook)).toMatchObject({ missing: 0, damaged: 0 });
  });

  it('is refused where a record opens in neither store, since it would be deleted for good', async () => {
    const [first] = await written();
    await garble(first!);
    await garbleReplica(first!);
    const notebook = page();
    await openState(notebook);
    const refused = notebook.setMode({ mode: 'locked', passphrase: 'secret' });
    await expect(refused).rejects.toMatchObject({ code: 'not-all-open' });
    expect(await texts(notebook)).toEqual(['b', 'c']);
    expect(await openState(notebook)).toMatchObject({ mode: 'open', damaged: 1, missing: 0 });
  });
});

describe('a write', () => {
  it('is not called saved where the database refuses it, and neither store has any of it', async () => {
    await written();
    const notebook = page();
    await texts(notebook);
    const before = await wholeStores();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('IO error', 'UnknownError');
    });
    await expect(notebook.notes.add('d')).rejects.toMatchObject({ code: 'not-saved' });
    vi.restoreAllMocks();
    expect(await wholeStores()).toBe(before);
  });

  it('that waited while everything was deleted does not begin the next notebook', async () => {
    await written();
    const here = page();
    const there = page();
    await texts(here);
    await texts(there);
    const deleting = here.deleteEverything();
    const waiting = there.notes.add('typed before');
    await deleting;
    await expect(waiting).rejects.toMatchObject({ code: 'not-saved' });
    expect(await texts()).toEqual([]);
    expect(Object.keys(await local.get(null)).filter((key) => key.includes('.records.'))).toEqual([]);
    await there.settled();
    await expect(there.notes.add('typed a moment before, kept a moment after')).rejects.toMatchObject({
      code: 'not-saved',
    });
    expect(await texts()).toEqual([]);
    await here.notes.add('typed afterwards');
    await page().notes.add('so was this');
    expect(await texts()).toEqual(['so was this', 'typed afterwards']);
  });
});

describe('an encrypted store', () => {
  it('refuses two changes of one record in one write', async () => {
    await written();
    const vault = await readVault((await local.get('vault')).vault);
    const store = await EncryptedStore.open(await importDataKey(openKey(vault!)));
    const content: Note = { kind: 'note', text: 'x', createdAt: 1, updatedAt: 1 };
    const before = await wholeStores();
    const twice = [content, content].map((same) => ({ id: 'one', content: same }));
    await expect(store.commit(async () => twice)).rejects.toThrow('Two changes');
    store.close();
    expect(await wholeStores()).toBe(before);
  });
});

describe('a record that is longer than a record can be', () => {
  it('can be shortened, deleted and put back, and grows no more', async () => {
    const [first] = await written();
    const vault = await readVault((await local.get('vault')).vault);
    const key = await importDataKey(openKey(vault!));
    const text = 'x'.repeat(MAX_RECORD_BYTES + 1000);
    // Written later than what it is put over, so that it keeps the place.
    const content: Note = { kind: 'note', text, createdAt: 1, updatedAt: 4e12 };
    const { id, revision, schema, box } = await sealRow(key, { id: first!, revision: 9, content });
    await inDatabase((database) => database.rows('records').put({ id, revision, schema, box }));
    const notebook = page();
    await notebook.everything();
    const found = (await until(notebook.notes, (notes) => notes.some((note) => note.id === first))).find(
      (note) => note.id === first,
    )!;
    await expect(notebook.notes.edit(found, text + 'y')).rejects.toMatchObject({ code: 'too-long' });
    const shorter = await notebook.notes.edit(found, text.slice(100));
    expect(shorter.id).toBe(first);
    await notebook.notes.moveToTrash(first!);
    await notebook.notes.restore(first!);
    expect((await texts(notebook)).some((kept) => kept === text.slice(100))).toBe(true);
  });
});
