// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Note, Stored } from '@/lib/notebook/records/records';
import { MAX_TOMBSTONES, TOMBSTONE_DAYS } from '@/lib/notebook/storage/tombstones';
import { dieBefore } from '../dying-browser';
import { currentKid, emptyWorld } from '../empty-world';
import { closePages, page, texts } from '../pages';
import { copyOfDatabase, copyOfRecord, copyOfReplica, inDatabase, replica } from '../put-back';
import { wholeStores } from '../whole-stores';

const { local } = fakeBrowser.storage;
const DAY = 86_400_000;
/** How many random histories are tried; `npm run proof` tries more. */
const RUNS = process.env.OVERTURE_PROOF ? 300 : 25;

beforeEach(emptyWorld);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  closePages();
});

const copies = [
  ['the database', copyOfDatabase],
  ['the replica', copyOfReplica],
] as const;

/** Writes a note, deletes it for good and lets both stores agree, as the next opening does. @returns what puts one back */
async function deletedSince(copy: () => Promise<() => Promise<void>>): Promise<() => Promise<void>> {
  const notebook = page();
  await notebook.notes.add('stays');
  const note = await notebook.notes.add('to be deleted');
  closePages();
  const putBack = await copy();
  await deleteForGood(page(), note.id);
  closePages();
  for (let opening = 0; opening < 2; opening++) {
    expect(await texts()).toEqual(['stays']);
    closePages();
  }
  return putBack;
}
async function deleteForGood(notebook: Notebook, id: string): Promise<void> {
  await notebook.notes.moveToTrash(id);
  await notebook.notes.emptyTrash([id]);
}
/** Sets the clock, and nothing else, to a day from now. */
function onDay(days: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * DAY });
}
const addAndDelete = async (notebook: Notebook, text: string) =>
  deleteForGood(notebook, (await notebook.notes.add(text)).id);

describe.each(copies)('%s, put back as it was before a deletion', (_, copy) => {
  it('brings nothing back, also long after both stores agreed', async () => {
    const putBack = await deletedSince(copy);
    await putBack();
    expect(await texts()).toEqual(['stays']);
    closePages();
    await putBack();
    expect(await texts()).toEqual(['stays']);
  });

  it('brings nothing back where the other store has been written to since', async () => {
    const putBack = await deletedSince(copy);
    await page().notes.add('written since');
    closePages();
    await putBack();
    expect(await texts()).toEqual(['stays', 'written since']);
  });

  it('brings back only what was deleted longer ago than tombstones are kept', async () => {
    const putBack = await deletedSince(copy);
    onDay(TOMBSTONE_DAYS - 1);
    await addAndDelete(page(), 'another');
    closePages();
    await putBack();
    expect(await texts()).toEqual(['stays']);
    closePages();
    // The first deletion with the clock ahead is measured against the last one known of.
    for (const days of [1, 1]) {
      onDay(days);
      await addAndDelete(page(), 'another');
      closePages();
    }
    await putBack();
    expect(await texts()).toEqual(['stays', 'to be deleted']);
  });

  it('brings nothing back because of one day with a wrong clock', async () => {
    const putBack = await deletedSince(copy);
    onDay(3 * TOMBSTONE_DAYS);
    await addAndDelete(page(), 'another');
    closePages();
    vi.useRealTimers();
    await addAndDelete(page(), 'yet another');
    closePages();
    await putBack();
    expect(await texts()).toEqual(['stays']);
  });

  it('takes nothing away that a backup has brought back since', async () => {
    const first = page();
    const note = await first.notes.add('deleted by mistake');
    const backup = await first.everything();
    await deleteForGood(first, note.id);
    closePages();
    expect(await texts()).toEqual([]);
    closePages();
    const putBack = await copy();
    await page().importBackup(backup);
    closePages();
    expect(await texts()).toEqual(['deleted by mistake']);
    closePages();
    await putBack();
    for (let opening = 0; opening < 2; opening++) {
      expect(await texts()).toEqual(['deleted by mistake']);
      closePages();
    }
  });

  it('takes nothing away that was brought back out of the bin', async () => {
    const first = page();
    const note = await first.notes.add('deleted by mistake');
    const backup = await first.everything();
    await first.notes.moveToTrash(note.id);
    closePages();
    const putBack = await copy();
    await page().importBackup(backup, { bringBack: true });
    closePages();
    await putBack();
    const notebook = page();
    expect(await texts(notebook)).toEqual(['deleted by mistake']);
    await vi.waitFor(() => expect(notebook.notes.current).toHaveLength(1));
  });
});

describe('either store, put back as it was at any moment', () => {
  it('brings nothing back and takes nothing away', async () => {
    const action = fc.constantFrom('add', 'edit', 'delete', 'restore', 'copy', 'put back');
    const step = fc.tuple(action, fc.nat(99), fc.nat(1));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
        closePages();
        await emptyWorld();
        const expected = new Map([[(await page().notes.add('first')).id, 'first']]);
        closePages();
        const putBacks: [(() => Promise<void>)[], (() => Promise<void>)[]] = [[], []];
        let deleted: Stored[] = [];
        for (const [nth, [kind, which, store]] of steps.entries()) {
          const notebook = page();
          const note = (await notebook.everything()).toSorted((a, b) => (a.id < b.id ? -1 : 1))[
            which % Math.max(expected.size, 1)
          ];
          if (kind === 'add') expected.set((await notebook.notes.add(`${nth}`)).id, `${nth}`);
          else if (kind === 'edit' && note) {
            await notebook.notes.edit(note, `edited ${nth}`);
            expected.set(note.id, `edited ${nth}`);
          } else if (kind === 'delete' && note) {
            deleted = [note];
            await deleteForGood(notebook, note.id);
            expected.delete(note.id);
          } else if (kind === 'restore') {
            const { fresh } = await notebook.importBackup(deleted);
            for (const { id, content } of fresh) expected.set(id, (content as Note).text);
          }
          closePages();
          if (kind === 'copy') putBacks[store]!.push(await copies[store]![1]());
          if (kind === 'put back') await putBacks[store]![which % putBacks[store]!.length]?.();
          expect(await texts()).toEqual([...expected.values()].toSorted());
          closePages();
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a browser killed while a note is deleted for good', () => {
  it.each(copies)('brings nothing back that was seen to be gone, %s put back later', async (_, copy) => {
    for (let nth = 0, done = false; !done; nth++) {
      await emptyWorld();
      const first = page();
      await first.notes.add('stays');
      await first.notes.moveToTrash((await first.notes.add('to be deleted')).id);
      closePages();
      const putBack = await copy();
      const deleting = page();
      await deleting.everything();
      const death = dieBefore(nth);
      done = await deleting.notes.emptyTrash('all').then(
        () => true,
        () => false,
      );
      death.revive();
      closePages();
      const seen = await texts();
      closePages();
      await putBack();
      expect(await texts(), `killed before change ${nth}`).toEqual(seen);
      closePages();
    }
  });

  it('leaves nothing of it to see where the replica serves alone', async () => {
    const first = page();
    await first.notes.add('stays');
    await first.notes.moveToTrash((await first.notes.add('to be deleted')).id);
    closePages();
    const working = globalThis.indexedDB.open;
    globalThis.indexedDB.open = () => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    };
    const deleting = page();
    await deleting.everything();
    const death = dieBefore(1);
    await deleting.notes.emptyTrash('all').catch(() => undefined);
    death.revive();
    closePages();
    expect(await texts()).toEqual(['stays']);
    closePages();
    globalThis.indexedDB.open = working;
    expect(await texts()).toEqual(['stays']);
  });
});

describe('kept tombstones', () => {
  it('say nothing in the clear, not even the id', async () => {
    const notebook = page();
    const note = await notebook.notes.add('to be deleted');
    await deleteForGood(notebook, note.id);
    expect(await wholeStores()).not.toContain(note.id);
    closePages();
    await texts();
    expect(await wholeStores()).not.toContain(note.id);
  });

  it('go when what was deleted is brought back', async () => {
    const notebook = page();
    const note = await notebook.notes.add('deleted by mistake');
    const backup = await notebook.everything();
    const names = async () => [
      Object.keys(await replica()).filter((key) => key.includes('tombstones')),
      await inDatabase(({ meta }) => meta.where('name').equals('tombstones').count()),
    ];
    expect(await names()).toEqual([[], 0]);
    await deleteForGood(notebook, note.id);
    expect(await names()).toEqual([[expect.any(String)], 1]);
    await notebook.importBackup(backup);
    expect(await names()).toEqual([[], 0]);
  });

  it('go with everything else that is deleted', async () => {
    const notebook = page();
    await addAndDelete(notebook, 'to be deleted');
    await notebook.deleteEverything();
    expect(await wholeStores()).not.toContain('tombstones');
    expect(Object.keys(await local.get(null)).filter((key) => key.includes('tombstones'))).toEqual([]);
  });

  it('are not read when the notebook is opened and edited', async () => {
    const first = page();
    const note = await first.notes.add('stays');
    await addAndDelete(first, 'to be deleted');
    closePages();
    const get = vi.spyOn(local, 'get');
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    const again = page();
    await again.everything();
    await again.notes.edit(note, 'edited');
    const asked = JSON.stringify([get.mock.calls, read.mock.calls]);
    expect(asked).toContain('sentinel');
    expect(asked).not.toContain('tombstones');
  });

  it('are of a bounded number, and the oldest go first', async () => {
    const notebook = page();
    const first = await notebook.notes.add('first');
    const last = await notebook.notes.add('last');
    closePages();
    const putBack = await copyOfReplica();
    const again = page();
    await deleteForGood(again, first.id);
    await again.importBackup(
      Array.from({ length: MAX_TOMBSTONES }, (_, n) => ({
        id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
        revision: 1,
        content: { kind: 'note', text: `${n}`, createdAt: 1, updatedAt: 1, binnedAt: 1 },
      })),
    );
    await again.notes.emptyTrash('all');
    await deleteForGood(again, last.id);
    closePages();
    await putBack();
    expect(await texts()).toEqual(['first']);
  });

  it('are all kept while one store is out of reach, which knows of none', async () => {
    const first = page();
    const note = await first.notes.add('to be deleted');
    closePages();
    const working = globalThis.indexedDB.open;
    globalThis.indexedDB.open = () => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    };
    await deleteForGood(page(), note.id);
    closePages();
    for (const days of [TOMBSTONE_DAYS + 1, 1]) {
      onDay(days);
      await addAndDelete(page(), 'another');
      closePages();
    }
    globalThis.indexedDB.open = working;
    expect(await texts()).toEqual([]);
  });

  it('that are nonsense cost nothing that is there', async () => {
    const notebook = page();
    await notebook.notes.add('stays');
    await addAndDelete(notebook, 'to be deleted');
    closePages();
    const key = Object.keys(await replica()).find((name) => name.endsWith('.tombstones'))!;
    for (const value of [null, 7, '', 'nonsense', [1]]) {
      await local.set({ [key]: value as never });
      await inDatabase(({ meta }) => meta.put({ name: 'tombstones', value: value as never }));
      await addAndDelete(page(), 'another');
      closePages();
      expect(await texts()).toEqual(['stays']);
      closePages();
    }
  });

  it('of a conflict copy let the same one be made anew', async () => {
    const { id } = await page().notes.add('begun');
    closePages();
    const begun = [await copyOfDatabase(), await copyOfReplica()];
    const edited = async (text: string) => {
      for (const putBack of begun) await putBack();
      const notebook = page();
      const note = (await notebook.everything()).find((stored) => stored.id === id)!;
      await notebook.notes.edit(note, text);
      closePages();
      return copyOfRecord(id);
    };
    const there = await edited('there');
    const here = await edited('here');
    // As if each store had been written to without the other.
    const apart = async () => {
      await there.inReplica();
      await here.inDatabase();
      await local.set({ [`notes.${await currentKid()}.sentinel`]: 'another' });
    };
    await apart();
    expect(await texts()).toEqual(['here', 'there']);
    const notebook = page();
    const copy = (await notebook.everything()).find((stored) => stored.id !== id)!;
    await deleteForGood(notebook, copy.id);
    closePages();
    expect(await texts()).toHaveLength(1);
    closePages();
    const withTombstone = await copyOfReplica();
    for (const change of [apart, apart, withTombstone]) {
      await change();
      expect(await texts()).toEqual(['here', 'there']);
      closePages();
    }
  });
});
