// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storageForVault } from '@/lib/notebook/storage/storage-for-vault';
import { Autosave } from '@/lib/notebook/unsaved/autosave.svelte';
import { currentKid, destroyDatabases, destroyLocal, emptyWorld, restartBrowser } from '../empty-world';
import { dieBefore } from '../dying-browser';
import { closePages, page, texts, until } from '../pages';

beforeEach(emptyWorld);
afterEach(closePages);

const NOTES = ['a', 'b', 'c'];
/** Makes a notebook with three notes, a star and a passphrase. */
async function lockedNotebook() {
  const notebook = page();
  for (const text of NOTES) await notebook.notes.add(text);
  await notebook.favourites.set('opener', true);
  await notebook.setMode({ mode: 'locked', passphrase: 'secret' });
  return notebook;
}
const databases = async () =>
  (await indexedDB.databases()).map(({ name }) => name!).filter((name) => name.startsWith('overture-notes-'));
const replicaKeys = async () =>
  new Set(
    Object.keys(await fakeBrowser.storage.local.get(null))
      .filter((key) => key.startsWith('notes.'))
      .map((key) => key.split('.')[1]),
  );

describe('a passphrase set later', () => {
  it('moves everything under a new key into a new database and leaves nothing of the old', async () => {
    const notebook = page();
    for (const text of NOTES) await notebook.notes.add(text);
    const before = await currentKid();
    await notebook.setMode({ mode: 'locked', passphrase: 'secret' });
    const after = await currentKid();
    expect(after).not.toBe(before);
    expect(await databases()).toEqual([`overture-notes-${after}`]);
    expect(await replicaKeys()).toEqual(new Set([after]));
    expect(await texts(notebook)).toEqual(NOTES);
    expect(notebook.state.current).toMatchObject({ kind: 'open', mode: 'locked', runsOn: 'both' });
    await notebook.notes.add('d');
    expect(await texts()).toEqual([...NOTES, 'd']);
  });

  it('is followed by the pages that were open, also by a write that waited for it', async () => {
    const here = page();
    const there = page();
    for (const text of NOTES) await here.notes.add(text);
    await there.everything();
    await Promise.all([here.setMode({ mode: 'locked', passphrase: 'secret' }), there.notes.add('meanwhile')]);
    await there.notes.add('afterwards');
    expect(await texts(there)).toEqual([...NOTES, 'afterwards', 'meanwhile'].toSorted());
    await restartBrowser();
    await here.vault.unlock('secret');
    expect(await texts()).toEqual([...NOTES, 'afterwards', 'meanwhile'].toSorted());
  });

  it('can be cancelled, and then never was', async () => {
    const notebook = page();
    for (const text of NOTES) await notebook.notes.add(text);
    const kid = await currentKid();
    const abort = new AbortController();
    const moving = notebook.setMode(
      { mode: 'locked', passphrase: 'secret' },
      { signal: abort.signal, progress: () => abort.abort() },
    );
    await expect(moving).rejects.toThrow('abort');
    expect(await currentKid()).toBe(kid);
    expect(await databases()).toEqual([`overture-notes-${kid}`]);
    expect(await replicaKeys()).toEqual(new Set([kid]));
    expect(await texts(notebook)).toEqual(NOTES);
  });

  it.each(['locked', 'session'] as const)('killed at any point loses nothing: %s', async (mode) => {
    for (let nth = 0; ; nth++) {
      closePages();
      await emptyWorld();
      const notebook = page();
      for (const text of NOTES) await notebook.notes.add(text);
      const death = dieBefore(nth);
      const done = await notebook.setMode({ mode, passphrase: 'secret' }).then(
        () => true,
        () => false,
      );
      const { changes } = death;
      death.revive();
      closePages();
      // Session-only notes live as long as the browser, so there only the page is killed.
      if (mode === 'locked') await restartBrowser();
      const after = page();
      const state = await until(after.state, ({ kind }) => kind !== 'opening');
      if (state.kind === 'locked') {
        await expect(after.vault.unlock('wrong')).rejects.toMatchObject({ code: 'wrong-passphrase' });
        await after.vault.unlock('secret');
        await until(after.state, ({ kind }) => kind === 'open');
      } else if (mode === 'locked') expect(done).toBe(false);
      expect(await texts(after), `killed before change ${nth}`).toEqual(NOTES);
      expect(await databases(), `killed before change ${nth}, ${state.kind}, ${done}`).toHaveLength(1);
      expect((await replicaKeys()).size).toBe(1);
      closePages();
      await (nth % 2 ? destroyLocal : destroyDatabases)();
      const last = page();
      if (mode === 'locked' && state.kind === 'locked') await last.vault.unlock('secret');
      expect(await texts(last)).toEqual(NOTES);
      if (done && changes <= nth) break;
    }
  });
});

describe('locking', () => {
  it('while a passphrase is being set takes effect once it is set', async () => {
    const notebook = page();
    await notebook.notes.add('a');
    const setting = notebook.setMode(
      { mode: 'locked', passphrase: 'secret' },
      { progress: () => void notebook.vault.lock() },
    );
    await setting;
    await until(notebook.state, ({ kind }) => kind === 'locked');
    expect(await fakeBrowser.storage.session.get('key')).toEqual({});
    await notebook.vault.unlock('secret');
    expect(await texts(notebook)).toEqual(['a']);
  });

  it('blanks every page, and unlocking brings everything back', async () => {
    const here = await lockedNotebook();
    const there = page();
    await there.everything();
    await here.everything();
    await here.vault.lock();
    for (const notebook of [here, there]) {
      await until(notebook.state, ({ kind }) => kind === 'locked');
      expect(notebook.notes.current).toBeUndefined();
      expect(notebook.favourites.current).toBeUndefined();
    }
    await Promise.all([here, there].map((notebook) => notebook.settled()));
    await expect(here.notes.add('x')).rejects.toMatchObject({ code: 'locked' });
    await expect(there.everything()).rejects.toMatchObject({ code: 'locked' });
    await there.vault.unlock('secret');
    for (const notebook of [here, there]) expect((await until(notebook.notes, () => true)).length).toBe(3);
    expect(await texts()).toEqual(NOTES);
  });

  it('still keeps what was being typed', async () => {
    const notebook = await lockedNotebook();
    await notebook.drafts.save('quick', 'half a sen');
    const note = await notebook.notes.add('half');
    const { set } = fakeBrowser.storage.local;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      // A disk that is slower than the moment after a lock.
      await new Promise((done) => setTimeout(done, 400));
      return set(items);
    });
    await notebook.vault.lock();
    await until(notebook.state, ({ kind }) => kind === 'locked');
    await Promise.all([
      notebook.notes.edit(note, 'half a sentence'),
      notebook.drafts.save('quick', 'half a sentence'),
      notebook.drafts.save('another', 'begun'),
    ]);
    vi.restoreAllMocks();
    await notebook.settled();
    await expect(notebook.drafts.save('another', 'too late')).rejects.toMatchObject({ code: 'locked' });
    await notebook.vault.unlock('secret');
    expect(await texts(notebook)).toEqual([...NOTES, 'half a sentence']);
    const drafts = await until(notebook.drafts, () => true);
    expect([...drafts.values()].map(({ field, text }) => [field, text]).toSorted()).toEqual([
      ['another', 'begun'],
      ['quick', 'half a sentence'],
    ]);
    expect((await until(notebook.favourites, () => true)).size).toBe(1);
  });

  it('also keeps what was typed while the write before was under way', async () => {
    const notebook = await lockedNotebook();
    const { set } = fakeBrowser.storage.local;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      await new Promise((done) => setTimeout(done, 700));
      return set(items);
    });
    const autosave = new Autosave((text: string) => notebook.drafts.save('quick', text));
    autosave.change('half');
    void autosave.flush();
    autosave.change('half a sentence');
    await notebook.vault.lock();
    await until(notebook.state, ({ kind }) => kind === 'locked');
    await autosave.flush();
    vi.restoreAllMocks();
    // The window is closed, and nobody unlocks it again.
    closePages();
    const later = page();
    await later.vault.unlock('secret');
    const drafts = await until(later.drafts, () => true);
    expect([...drafts.values()].map(({ text }) => text)).toEqual(['half a sentence']);
  });

  it('survives the loss of either store while locked', async () => {
    for (const lose of [destroyDatabases, destroyLocal]) {
      closePages();
      await emptyWorld();
      await lockedNotebook();
      closePages();
      await restartBrowser();
      await lose();
      const after = page();
      await until(after.state, ({ kind }) => kind === 'locked');
      await after.vault.unlock('secret');
      expect(await texts(after)).toEqual(NOTES);
    }
  });
});

describe('a session-only notebook', () => {
  it('is empty after the browser closed, and nothing of it is left', async () => {
    const notebook = page();
    for (const text of NOTES) await notebook.notes.add(text);
    await notebook.setMode({ mode: 'session' });
    expect(await texts()).toEqual(NOTES);
    closePages();
    await restartBrowser();
    expect(await texts()).toEqual([]);
    expect(await databases()).toEqual([`overture-notes-${await currentKid()}`]);
    expect((await replicaKeys()).size).toBe(0);
  });
});

describe('a session-only notebook that is to stay', () => {
  it('is there after the browser closed', async () => {
    const notebook = page();
    for (const text of NOTES) await notebook.notes.add(text);
    await notebook.setMode({ mode: 'session' });
    await notebook.vault.credentials.keepKeyOnDisk();
    await until(notebook.state, (state) => state.kind === 'open' && state.mode === 'open');
    closePages();
    await restartBrowser();
    expect(await texts()).toEqual(NOTES);
  });
});

describe('a sealed draft', () => {
  it('opens again once the notebook is unlocked, and not before', async () => {
    const notebook = await lockedNotebook();
    const open = await notebook.sealDraft('half a sentence');
    await notebook.vault.lock();
    await until(notebook.state, ({ kind }) => kind === 'locked');
    await notebook.settled();
    await expect(open()).rejects.toMatchObject({ code: 'locked' });
    await notebook.vault.unlock('secret');
    expect(await open()).toBe('half a sentence');
  });
});

describe('a newer Overture in another page', () => {
  it('is noticed; what was kept stays, and nothing is called saved any more', async () => {
    const notebook = page();
    await notebook.notes.add('kept');
    const name = `overture-notes-${await currentKid()}`;
    await new Promise((done, failed) => {
      const opening = indexedDB.open(name, 1000);
      opening.addEventListener('success', done);
      opening.addEventListener('error', failed);
    });
    await until(notebook.state, (state) => state.kind === 'open' && state.outdated);
    await expect(notebook.notes.add('too late')).rejects.toThrow();
    expect((await until(notebook.state, () => true)).kind).toBe('open');
  });
});

describe('delete everything', () => {
  it('is heard by every page, so that each can begin anew', async () => {
    const here = page();
    const there = page();
    await there.everything();
    expect(here.erasures.current).toBe(0);
    await here.deleteEverything();
    expect(here.erasures.current).toBe(1);
    await until(there.erasures, (count) => count === 1);
  });

  it('leaves neither store, key, draft nor setting, and a notebook as new', async () => {
    const here = await lockedNotebook();
    const there = page();
    await there.everything();
    await fakeBrowser.storage.local.set({ safetyCardSeen: true });
    const kid = await currentKid();
    await here.deleteEverything();
    expect(await currentKid()).not.toBe(kid);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['vault']);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(await texts(here)).toEqual([]);
    await until(there.notes, (notes) => notes.length === 0);
    await page().notes.add('anew');
    expect(await texts()).toEqual(['anew']);
  });

  it('that cannot begin leaves everything as it is', async () => {
    const here = page();
    await here.notes.add('still there');
    const refuse = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValueOnce(new Error('disk full') as never);
    await expect(here.deleteEverything()).rejects.toMatchObject({ code: 'nothing-deleted' });
    refuse.mockRestore();
    expect(await texts(here)).toEqual(['still there']);
    closePages();
    expect(await texts()).toEqual(['still there']);
  });

  it('that fails half-way is finished before anything else is written', async () => {
    const here = page();
    const there = page();
    await here.notes.add('old');
    await there.everything();
    vi.spyOn(storageForVault, 'destroyAll').mockRejectedValueOnce(new Error('blocked'));
    await expect(here.deleteEverything()).rejects.toThrow('blocked');
    // Whether it belongs to the next notebook or is refused depends on what that page has heard by then.
    const acknowledged = await there.notes.add('written after it failed').then(
      () => ['written after it failed'],
      () => [],
    );
    closePages();
    expect(await texts()).toEqual(acknowledged);
  });

  it('reaches what lies in IndexedDB later, where that is out of reach, and lets none of it come back', async () => {
    await (await lockedNotebook()).notes.add('old');
    closePages();
    const oldKid = await currentKid();
    const { open, databases } = indexedDB;
    const refuse = () => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    };
    Object.assign(indexedDB, { open: refuse, databases: async () => refuse() });
    await page().deleteEverything();
    closePages();
    await page().notes.add('anew');
    closePages();
    Object.assign(indexedDB, { open, databases });
    await restartBrowser();
    expect(await texts()).toEqual(['anew']);
    expect(await currentKid()).not.toBe(oldKid);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names.toSorted()).toEqual([`overture-notes-${await currentKid()}`, 'overture-vault']);
    expect(await fakeBrowser.storage.local.get(null)).not.toHaveProperty('unreached');
    closePages();
    await fakeBrowser.storage.local.clear();
    expect(await texts()).toEqual(['anew']);
  });

  it('killed at any point after it began is finished at the next start', async () => {
    for (let nth = 1; ; nth++) {
      closePages();
      await emptyWorld();
      const notebook = await lockedNotebook();
      const written = localStorage.getItem('notebook');
      expect(written).toMatch(/^written /);
      const death = dieBefore(nth);
      const done = await notebook.deleteEverything().then(
        () => true,
        () => false,
      );
      const { changes } = death;
      death.revive();
      closePages();
      await restartBrowser();
      // Browsers write it late, so a kill brings it back.
      localStorage.setItem('notebook', written!);
      expect(await texts(), `killed before change ${nth}`).toEqual([]);
      const reopened = page();
      await reopened.settled();
      expect(reopened.state.current, `killed before change ${nth}`).toMatchObject({ lost: false });
      expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('notes.');
      if (done && changes <= nth) break;
    }
  });
});
