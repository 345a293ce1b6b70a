import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NotebookDatabase } from '@/lib/notebook/storage/notebook-database';
import { Notebook } from '@/lib/notebook/notebook';
import { Vault } from '@/lib/vault/vault';
import { storageForVault } from '@/lib/notebook/storage/storage-for-vault';
import { dieBefore } from '../dying-browser';
import { currentKid, destroyDatabases, destroyLocal, emptyWorld, restartBrowser } from '../empty-world';
import { quickKdf } from '../quick-kdf';
import { howOften } from '../../how-often';

const pages: Notebook[] = [];
const page = () => {
  const opened = new Notebook({ vault: new Vault(storageForVault, { derive: quickKdf }) });
  pages.push(opened);
  return opened;
};
const closeAll = () => pages.splice(0).forEach((opened) => opened.close());
/** Returns the text of every note, as stored. */
async function storedTexts(): Promise<string[]> {
  return (await everything(page())).toSorted();
}
async function everything(notebook: Notebook): Promise<string[]> {
  return (await notebook.everything()).flatMap(({ content }) =>
    content.kind === 'note' ? [content.text] : [],
  );
}
const openState = (notebook: Notebook) => {
  const { current } = notebook.state;
  if (current?.kind !== 'open') throw new Error(`The notebook is ${current?.kind}`);
  return current;
};

beforeEach(emptyWorld);
afterEach(closeAll);

describe('either store', () => {
  it.each([
    ['IndexedDB', destroyDatabases, 'replica'],
    ['storage.local', destroyLocal, 'database'],
  ] as const)(
    'destroyed whole, %s is restored from the other and the person is told',
    async (_, destroy, from) => {
      const first = page();
      for (const text of ['a', 'b', 'c']) await first.notes.add(text);
      await first.favourites.set('opener-1', true);
      closeAll();
      await destroy();
      await restartBrowser();
      const again = page();
      expect((await everything(again)).toSorted()).toEqual(['a', 'b', 'c']);
      expect(openState(again).restoredFromOtherStore).toEqual({ from, records: 4 });
      closeAll();
      // Both stand again: the other one may go now.
      await (from === 'replica' ? destroyLocal : destroyDatabases)();
      expect(await storedTexts()).toEqual(['a', 'b', 'c']);
    },
  );

  it('that lost or garbled single records gets them back', async () => {
    const first = page();
    const notes = [];
    for (const text of ['a', 'b', 'c', 'd']) notes.push(await first.notes.add(text));
    const { mode } = openState(first);
    expect(mode).toBe('open');
    closeAll();
    const database = new NotebookDatabase(await currentKid());
    await database.rows('records').delete(notes[0]!.id);
    await database.rows('records').update(notes[1]!.id, { box: new Uint8Array(300) });
    const box = (await database.rows('records').get(notes[2]!.id))!.box.slice();
    box[20]! ^= 1;
    await database.rows('records').update(notes[2]!.id, { box });
    database.close();
    const again = page();
    expect((await everything(again)).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(openState(again)).toMatchObject({
      restoredFromOtherStore: { from: 'replica', records: 3 },
      damaged: 0,
    });
  });

  it('never brings back what was deleted for good', async () => {
    const first = page();
    const note = await first.notes.add('forget me');
    await first.notes.add('keep me');
    await first.notes.moveToTrash(note.id);
    await first.everything();
    const before = await fakeBrowser.storage.local.get(null);
    await first.notes.emptyTrash('all');
    closeAll();
    // storage.local lost its last writes: the note is still in it.
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set(before);
    expect(await storedTexts()).toEqual(['keep me']);
  });

  it('alone is enough, and the other one takes over later', async () => {
    const working = globalThis.indexedDB.open;
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    const privately = page();
    await privately.notes.add('no IndexedDB here');
    expect(openState(privately).runsOn).toBe('replica');
    closeAll();
    expect(await storedTexts()).toEqual(['no IndexedDB here']);
    closeAll();
    vi.restoreAllMocks();
    globalThis.indexedDB.open = working;
    expect(await storedTexts()).toEqual(['no IndexedDB here']);
    closeAll();
    await destroyLocal();
    expect(await storedTexts()).toEqual(['no IndexedDB here']);
  });

  it.each(['IndexedDB', 'storage.local'])(
    'back after a time without %s, brings nothing deleted back',
    async (missing) => {
      const first = page();
      const note = await first.notes.add('to be deleted');
      await first.notes.add('keep me');
      closeAll();
      const working = globalThis.indexedDB.open;
      if (missing === 'IndexedDB')
        vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
        });
      else
        for (const method of ['get', 'set', 'remove'] as const)
          vi.spyOn(fakeBrowser.storage.local, method).mockRejectedValue(new Error('corrupt') as never);
      const limping = page();
      await limping.notes.moveToTrash(note.id);
      await limping.notes.emptyTrash('all');
      closeAll();
      // Opened once more, as by the next popup.
      expect(await storedTexts()).toEqual(['keep me']);
      closeAll();
      vi.restoreAllMocks();
      globalThis.indexedDB.open = working;
      expect(await storedTexts()).toEqual(['keep me']);
      expect(openState(pages[0]!).runsOn).toBe('both');
    },
  );

  it('may be the only one that can be read when storage.local refuses', async () => {
    await page().notes.add('before');
    closeAll();
    for (const method of ['get', 'set', 'remove'] as const) {
      vi.spyOn(fakeBrowser.storage.local, method).mockRejectedValue(new Error('corrupt') as never);
    }
    const limping = page();
    await limping.notes.add('meanwhile');
    expect(openState(limping).runsOn).toBe('database');
    closeAll();
    vi.restoreAllMocks();
    expect(await storedTexts()).toEqual(['before', 'meanwhile']);
  });
});

describe('a killed browser', () => {
  it('has every acknowledged note, wherever it was killed, even if one store goes with it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.constantFrom('none', 'database', 'local'), async (nth, lost) => {
        closeAll();
        await emptyWorld();
        const writing = page();
        await writing.notes.add('first');
        const death = dieBefore(nth);
        const acknowledged = ['first'];
        try {
          for (let n = 0; n < 8; n++) {
            const { id } = await writing.notes.add(`note ${n}`);
            acknowledged.push(`note ${n}`);
            if (n % 3 === 0) await writing.notes.moveToTrash(id);
          }
        } catch {
          // Killed.
        }
        death.revive();
        closeAll();
        await restartBrowser();
        if (lost === 'database') destroyDatabases();
        if (lost === 'local') await destroyLocal();
        expect(await storedTexts()).toEqual(expect.arrayContaining(acknowledged));
        expect((await storedTexts()).length).toBeLessThanOrEqual(acknowledged.length + 1);
      }),
      { numRuns: howOften(20, 300) },
    );
  });
});

describe('a browser killed while a note is deleted for good', () => {
  it('never brings it back once it was seen to be gone, whatever store is lost later', async () => {
    for (let nth = 0, done = false; !done; nth++) {
      for (const lost of ['database', 'local'] as const) {
        closeAll();
        await emptyWorld();
        const deleting = page();
        await deleting.notes.moveToTrash((await deleting.notes.add('to be deleted')).id);
        const death = dieBefore(nth);
        done = await deleting.notes.emptyTrash('all').then(
          () => true,
          () => false,
        );
        death.revive();
        closeAll();
        const seen = await storedTexts();
        closeAll();
        // Opened once more, nothing is known of deletions that were finished.
        expect(await storedTexts()).toEqual(seen);
        closeAll();
        if (lost === 'database') destroyDatabases();
        else await destroyLocal();
        expect(await storedTexts(), `killed before change ${nth}, then the ${lost} lost`).toEqual(seen);
      }
    }
  });
});

describe('a browser killed while a note is deleted for good, and killed again while that is brought to its end', () => {
  it('never brings it back either', async () => {
    // The first kill is between the two stores.
    for (let nth = 0, done = false; !done; nth++) {
      closeAll();
      await emptyWorld();
      const deleting = page();
      await deleting.notes.add('stays');
      await deleting.notes.moveToTrash((await deleting.notes.add('to be deleted')).id);
      const first = dieBefore(1);
      await expect(deleting.notes.emptyTrash('all')).rejects.toThrow();
      first.revive();
      closeAll();
      const second = dieBefore(nth);
      done = await storedTexts().then(
        () => true,
        () => false,
      );
      second.revive();
      closeAll();
      expect(await storedTexts()).toEqual(['stays']);
      closeAll();
      destroyDatabases();
      expect(await storedTexts(), `killed the second time before change ${nth}`).toEqual(['stays']);
    }
  });
});

describe('a note', () => {
  it('leaves the bin for good after 30 days, in both stores', async () => {
    let now = Date.now();
    const notebook = new Notebook({ now: () => now });
    pages.push(notebook);
    const note = await notebook.notes.add('old');
    await notebook.notes.moveToTrash(note.id);
    now += 29 * 86_400_000;
    expect(await notebook.notes.emptyTrash('old')).toBe(0);
    for (const deleted of [0, 0, 1]) {
      now += 2 * 86_400_000;
      expect(await notebook.notes.emptyTrash('old')).toBe(deleted);
    }
    expect(
      Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.includes(note.id)),
    ).toEqual([]);
    closeAll();
    expect(await storedTexts()).toEqual([]);
  });

  it('is nowhere on disk in the clear', async () => {
    const notebook = page();
    await notebook.notes.add('Schneeglöckchen');
    await notebook.drafts.save('quick-note', 'Schneeglöckchen');
    await notebook.profile.set({ partnerName: 'Schneeglöckchen' });
    const local = JSON.stringify(await fakeBrowser.storage.local.get(null));
    const database = new NotebookDatabase(await currentKid());
    const rows = [...(await database.rows('records').toArray()), ...(await database.rows('desk').toArray())];
    database.close();
    expect(rows).toHaveLength(3);
    for (const { box } of rows) {
      expect(new TextDecoder('latin1').decode(box)).not.toContain('Schnee');
      expect(box.length).toBe(12 + 256 + 16);
    }
    expect(
      local + JSON.stringify(rows.map(({ id, revision, schema }) => [id, revision, schema])),
    ).not.toMatch(/Schnee|note"|profile|quick/);
  });
});

describe('drafts and profile', () => {
  it('are one of each, from whichever page, and go when emptied', async () => {
    const here = page();
    const there = page();
    await Promise.all([here.drafts.save('quick', 'from here'), there.drafts.save('quick', 'from there')]);
    await Promise.all([
      here.profile.set({ partnerName: 'Sam' }),
      there.profile.set({ therapyWord: 'counselling' }),
    ]);
    const later = page();
    await later.everything();
    expect([...later.drafts.current!.keys()]).toEqual(['quick']);
    expect(later.profile.current).toMatchObject({ partnerName: 'Sam', therapyWord: 'counselling' });
    await later.drafts.save('quick', '');
    await here.profile.set({ partnerName: '' });
    closeAll();
    const last = page();
    await last.everything();
    expect(last.drafts.current!.size).toBe(0);
    expect(last.profile.current).not.toHaveProperty('partnerName');
  });
});

describe('stores that were written to apart', () => {
  const withoutDatabase = () => {
    const working = globalThis.indexedDB.open;
    globalThis.indexedDB.open = () => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    };
    return () => (globalThis.indexedDB.open = working);
  };
  const withoutReplica = () => {
    const { local } = fakeBrowser.storage;
    const spies = (['get', 'set', 'remove'] as const).map((method) => {
      const working = local[method].bind(local) as (keys: unknown) => Promise<unknown>;
      // The vault is there all the same; the replica is what cannot be used.
      return vi.spyOn(local, method).mockImplementation((async (keys: unknown) => {
        if (JSON.stringify(keys ?? '').includes('notes.')) throw new Error('corrupt');
        return working(keys);
      }) as never);
    });
    return () => spies.forEach((spy) => spy.mockRestore());
  };
  /** Does one thing with the database alone, then another with the replica alone. */
  async function apart(
    here: (notebook: Notebook) => Promise<unknown>,
    there: (notebook: Notebook) => Promise<unknown>,
  ): Promise<void> {
    for (const [leaveOut, task] of [
      [withoutReplica, here],
      [withoutDatabase, there],
    ] as const) {
      closeAll();
      const back = leaveOut();
      const limping = page();
      await limping.everything();
      expect(openState(limping).runsOn).not.toBe('both');
      await task(limping);
      closeAll();
      back();
    }
  }
  const edit = (id: string, text: string, saves: number) => async (notebook: Notebook) => {
    let note = (await notebook.everything()).find((stored) => stored.id === id)!;
    for (let nth = 1; nth < saves; nth++) note = await notebook.notes.edit(note, `${text} ${nth}`);
    await notebook.notes.edit(note, text);
  };

  it('keep both versions of a note, and what was written last in its place', async () => {
    const { id } = await page().notes.add('begun');
    await apart(edit(id, 'typed long', 9), edit(id, 'written last', 2));
    expect(await storedTexts()).toEqual(['typed long', 'written last']);
    expect((await pages[0]!.everything()).find((stored) => stored.id === id)!.content).toMatchObject({
      text: 'written last',
    });
    closeAll();
    expect(await storedTexts()).toEqual(['typed long', 'written last']);
  });

  it('keep what was written by one that did not know of the deletion in the other', async () => {
    const { id } = await page().notes.add('begun');
    await apart(edit(id, 'written since', 2), async (notebook) => {
      for (let nth = 0; nth < 5; nth++) {
        await notebook.notes.moveToTrash(id);
        await notebook.notes.restore(id);
      }
      await notebook.notes.moveToTrash(id);
      await notebook.notes.emptyTrash('all');
    });
    expect(await storedTexts()).toEqual(['written since']);
  });

  it('keep both texts of a field', async () => {
    await page().drafts.save('quick-note', 'begun');
    await apart(
      async (notebook) => {
        for (const text of ['typed', 'typed l', 'typed long']) await notebook.drafts.save('quick-note', text);
      },
      (notebook) => notebook.drafts.save('quick-note', 'written last'),
    );
    expect(await storedTexts()).toEqual(['typed long']);
    expect((await pages[0]!.everything()).map(({ content }) => 'text' in content && content.text)).toContain(
      'written last',
    );
  });
});
