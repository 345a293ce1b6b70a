import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NotesViewState } from '@/components/notes/notes-view-state.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page, texts, until } from '../../notebook/pages';
import { lockWith, PASSPHRASE, unlockWith } from '../lock-and-unlock';

let notebook: Notebook;
let view: NotesViewState;
const report = vi.fn();

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  await notebook.notes.add('another');
  await notebook.setMode({ mode: 'locked', passphrase: PASSPHRASE });
  view = new NotesViewState(notebook, report);
});
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

const lock = () =>
  lockWith(notebook, () => {
    view.lock();
    expect(view.editing).toBeUndefined();
  });
const unlock = () =>
  unlockWith(notebook, () => until(notebook.notes, () => true).then((notes) => view.restore(notes)));

it('leads back to the sentence that was being written', async () => {
  view.open();
  view.editing!.change({ text: 'half a sen' });
  await lock();
  await unlock();
  expect(view.editing?.text).toBe('half a sen');
  view.editing!.change({ text: 'half a sentence' });
  await view.editing!.autosave.flush();
  expect(await texts(notebook)).toEqual(['another', 'half a sentence']);
});

it('brings back, sealed until then, what the disk had refused', async () => {
  view.open();
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('disk full') as never);
  view.editing!.change({ text: 'nowhere else' });
  await view.editing!.autosave.flush();
  expect(view.editing!.autosave.state).toBe('failed');
  await lock();
  expect(view.restoring).toBe(true);
  refuse.mockRestore();
  await unlock();
  expect(view.editing?.text).toBe('nowhere else');
  await view.editing!.autosave.flush();
  expect(await texts(notebook)).toEqual(['another', 'nowhere else']);
});

it('brings back what the disk took longer to refuse than the key stays', async () => {
  view.open();
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockImplementation(() => new Promise((_, no) => setTimeout(() => no(new Error('disk full')), 800)));
  view.editing!.change({ text: 'nowhere else' });
  await lock();
  await vi.waitFor(() => expect(refuse).toHaveBeenCalled());
  await new Promise((done) => setTimeout(done, 1000));
  refuse.mockRestore();
  await unlock();
  expect(view.editing?.text).toBe('nowhere else');
});

it('shows the list where no note was open', async () => {
  await lock();
  await unlock();
  expect(view.editing).toBeUndefined();
  expect(view.restoring).toBe(false);
});

it('brings back a new note that nothing was written in yet, with what it is about', async () => {
  const about = { kind: 'question', checklistId: 'look', questionId: 'heard' } as const;
  await view.openRoute({ view: 'notes', write: { about } }, undefined);
  await lock();
  await unlock();
  expect(view.editing?.parts).toEqual({ title: '', text: '', about });
});

it('forgets at lock what was searched for', async () => {
  view.query.text = 'her name';
  await lock();
  expect(view.query.text).toBe('');
});

it('follows a link once, waits until it is known which notes there are, and says when one is gone', async () => {
  const notes = await until(notebook.notes, () => true);
  const route = { view: 'notes', noteId: notes[0]!.id } as const;
  await view.openRoute(route, undefined);
  expect(view.editing).toBeUndefined();
  await view.openRoute(route, notes);
  expect(view.editing?.text).toBe('another');
  await view.close();
  expect(view.consumeLastClosed()).toBe(notes[0]!.id);
  await view.openRoute(route, notes);
  expect(view.editing).toBeUndefined();
  await view.openRoute({ view: 'notes', noteId: 'missing' }, notes);
  expect(report).toHaveBeenCalledWith('not-found');
});

it('leads away from an open note only when it is kept', async () => {
  view.open();
  view.editing!.change({ text: 'only here' });
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('disk full') as never);
  await view.openRoute({ view: 'notes', write: {} }, undefined);
  expect(view.editing?.text).toBe('only here');
  expect(report).toHaveBeenCalledWith('not-saved');
  refuse.mockRestore();
  await view.openRoute({ view: 'notes', write: {} }, undefined);
  expect(view.editing?.text).toBe('');
  expect(await texts(notebook)).toEqual(['another', 'only here']);
});
