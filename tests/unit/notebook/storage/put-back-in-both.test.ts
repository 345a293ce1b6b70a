// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NotebookState } from '@/lib/notebook/session/notebook-state';
import { dieBefore } from '../dying-browser';
import { currentKid, emptyWorld } from '../empty-world';
import { closePages, page, texts } from '../pages';
import { copyOfDatabase, copyOfRecord, copyOfReplica, inDatabase } from '../put-back';

const { local } = fakeBrowser.storage;

beforeEach(emptyWorld);
afterEach(closePages);

type Open = Extract<NotebookState, { kind: 'open' }>;

/** Opens the notebook and reads all of it. @returns its notes and its state */
async function opened(): Promise<{ notes: string[]; state: Open }> {
  closePages();
  const notebook = page();
  const notes = await texts(notebook);
  const state = notebook.state.current!;
  if (state.kind !== 'open') throw new Error(`The notebook is ${state.kind}`);
  return { notes, state };
}
/** Writes a note and another, then the first once more. @returns the first one, and what puts it back as it was */
async function edited() {
  const notebook = page();
  const note = await notebook.notes.add('as it was');
  await notebook.notes.add('another');
  const older = await copyOfRecord(note.id);
  await notebook.notes.edit(note, 'written since');
  return { note, older };
}
const replicaKey = async (name: string) => `notes.${await currentKid()}.${name}`;

describe('an older version of a record, put back', () => {
  it('in both stores is kept, and told once', async () => {
    const { older } = await edited();
    closePages();
    await older.inDatabase();
    await older.inReplica();
    expect(await opened()).toMatchObject({
      notes: ['another', 'as it was'],
      state: { altered: true, missing: 0, damaged: 0, restoredFromOtherStore: undefined },
    });
    expect(await opened()).toMatchObject({ notes: ['another', 'as it was'], state: { altered: false } });
  });

  it('is told after more was written, too', async () => {
    const { older } = await edited();
    closePages();
    await older.inDatabase();
    await older.inReplica();
    const notebook = page();
    await notebook.favourites.set('opener', true);
    await notebook.notes.add('yet another');
    expect((await opened()).state).toMatchObject({ altered: true });
  });

  it.each(['inDatabase', 'inReplica'] as const)('in one store (%s) costs nothing', async (store) => {
    const { older } = await edited();
    closePages();
    await older[store]();
    expect(await opened()).toMatchObject({
      notes: ['another', 'written since'],
      state: { altered: false, missing: 0 },
    });
  });

  it('by the loss of its last version from the store that had it is told', async () => {
    const notebook = page();
    const note = await notebook.notes.add('as it was');
    closePages();
    const older = await copyOfDatabase();
    const again = page();
    await again.notes.edit(note, 'written since');
    closePages();
    await older();
    await local.remove(await replicaKey(`records.${note.id}`));
    expect(await opened()).toMatchObject({ notes: ['as it was'], state: { altered: true } });
  });
});

describe('a record that was deleted, put back', () => {
  const deleted = async () => {
    const notebook = page();
    await notebook.notes.add('stays');
    const { id } = await notebook.notes.add('to be deleted');
    const older = await copyOfRecord(id);
    await notebook.notes.moveToTrash(id);
    await notebook.notes.emptyTrash([id]);
    closePages();
    await older.inDatabase();
    await older.inReplica();
  };

  it('in both stores goes again', async () => {
    await deleted();
    for (let opening = 0; opening < 2; opening++)
      expect(await opened()).toMatchObject({ notes: ['stays'], state: { altered: false, missing: 0 } });
  });

  it('in both stores, with its tombstone gone, is told', async () => {
    await deleted();
    await local.remove(await replicaKey('tombstones'));
    await inDatabase(({ meta }) => meta.delete('tombstones'));
    expect(await opened()).toMatchObject({ notes: ['stays', 'to be deleted'], state: { altered: true } });
    expect((await opened()).state).toMatchObject({ altered: false });
  });
});

it('records without any manifest of them are told, and not that all is lost', async () => {
  await edited();
  closePages();
  await local.remove(await replicaKey('sentinel'));
  await inDatabase(({ meta }) => meta.delete('sentinel'));
  expect(await opened()).toMatchObject({
    notes: ['another', 'written since'],
    state: { altered: true, lost: false },
  });
});

describe('nothing of the kind is told', () => {
  it('where one store lost the manifest of what it holds', async () => {
    await edited();
    closePages();
    await local.remove(await replicaKey('sentinel'));
    expect((await opened()).state).toMatchObject({ altered: false });
  });

  it('where a record is damaged or missing, which is told as such', async () => {
    const { note } = await edited();
    closePages();
    await local.remove(await replicaKey(`records.${note.id}`));
    await inDatabase((database) => database.rows('records').delete(note.id));
    expect((await opened()).state).toMatchObject({ altered: false, missing: 1 });
  });

  it.each([copyOfDatabase, copyOfReplica])('where one store is put back whole', async (copy) => {
    const { note } = await edited();
    const putBack = await copy();
    await page().notes.edit({ ...note, revision: 2 }, 'written later');
    await page().notes.add('one more');
    closePages();
    await putBack();
    expect(await opened()).toMatchObject({
      notes: ['another', 'one more', 'written later'],
      state: { altered: false },
    });
  });

  it('of a browser that was killed at any moment', async () => {
    for (let nth = 0, done = false; !done; nth++) {
      closePages();
      await emptyWorld();
      const { note } = await edited();
      const writing = page();
      await writing.everything();
      const death = dieBefore(nth);
      done = await (async () => {
        await writing.notes.edit(note, 'once more');
        await writing.notes.moveToTrash(note.id);
        await writing.notes.emptyTrash('all');
        await writing.notes.add('after it');
        return true;
      })().catch(() => false);
      death.revive();
      expect((await opened()).state, `killed before change ${nth}`).toMatchObject({
        altered: false,
        damaged: 0,
        missing: 0,
      });
    }
  });
});
