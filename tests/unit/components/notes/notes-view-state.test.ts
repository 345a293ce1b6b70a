import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NotesViewState } from '@/components/notes/notes-view-state.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page, texts, until } from '../../notebook/pages';
import { lockWith, PASSPHRASE, unlockWith } from '../lock-and-unlock';

let notebook: Notebook;
let route: NotesViewState;
const told = vi.fn();

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  await notebook.notes.add('another');
  await notebook.setMode({ mode: 'locked', passphrase: PASSPHRASE });
  route = new NotesViewState(notebook, told);
});
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

const lock = () =>
  lockWith(notebook, () => {
    route.lock();
    expect(route.editing).toBeUndefined();
  });
const unlock = () =>
  unlockWith(notebook, () => until(notebook.notes, () => true).then((notes) => route.comeBack(notes)));

it('leads back to the sentence that was being written', async () => {
  route.open();
  route.editing!.change({ text: 'half a sen' });
  await lock();
  await unlock();
  expect(route.editing?.text).toBe('half a sen');
  route.editing!.change({ text: 'half a sentence' });
  await route.editing!.autosave.flush();
  expect(await texts(notebook)).toEqual(['another', 'half a sentence']);
});

it('brings back, sealed until then, what the disk had refused', async () => {
  route.open();
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('disk full') as never);
  route.editing!.change({ text: 'nowhere else' });
  await route.editing!.autosave.flush();
  expect(route.editing!.autosave.state).toBe('failed');
  await lock();
  expect(route.comingBack).toBe(true);
  refuse.mockRestore();
  await unlock();
  expect(route.editing?.text).toBe('nowhere else');
  await route.editing!.autosave.flush();
  expect(await texts(notebook)).toEqual(['another', 'nowhere else']);
});

it('brings back what the disk took longer to refuse than the key stays', async () => {
  route.open();
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockImplementation(() => new Promise((_, no) => setTimeout(() => no(new Error('disk full')), 800)));
  route.editing!.change({ text: 'nowhere else' });
  await lock();
  await vi.waitFor(() => expect(refuse).toHaveBeenCalled());
  await new Promise((done) => setTimeout(done, 1000));
  refuse.mockRestore();
  await unlock();
  expect(route.editing?.text).toBe('nowhere else');
});

it('shows the list where no note was open', async () => {
  await lock();
  await unlock();
  expect(route.editing).toBeUndefined();
  expect(route.comingBack).toBe(false);
});

it('brings back a new note that nothing was written in yet, with what it is about', async () => {
  const about = { kind: 'question', checklistId: 'look', questionId: 'heard' } as const;
  await route.follow({ view: 'notes', write: { about } }, undefined);
  await lock();
  await unlock();
  expect(route.editing?.parts).toEqual({ title: '', text: '', about });
});

it('forgets at lock what was searched for', async () => {
  route.finding.query = 'her name';
  await lock();
  expect(route.finding.query).toBe('');
});

it('follows a link once, waits until it is known which notes there are, and says when one is gone', async () => {
  const notes = await until(notebook.notes, () => true);
  const wanted = { view: 'notes', noteId: notes[0]!.id } as const;
  await route.follow(wanted, undefined);
  expect(route.editing).toBeUndefined();
  await route.follow(wanted, notes);
  expect(route.editing?.text).toBe('another');
  await route.leave();
  expect(route.takeLeft()).toBe(notes[0]!.id);
  await route.follow(wanted, notes);
  expect(route.editing).toBeUndefined();
  await route.follow({ view: 'notes', noteId: 'missing' }, notes);
  expect(told).toHaveBeenCalledWith('gone');
});

it('leads away from an open note only when it is kept', async () => {
  route.open();
  route.editing!.change({ text: 'only here' });
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('disk full') as never);
  await route.follow({ view: 'notes', write: {} }, undefined);
  expect(route.editing?.text).toBe('only here');
  expect(told).toHaveBeenCalledWith('stays');
  refuse.mockRestore();
  await route.follow({ view: 'notes', write: {} }, undefined);
  expect(route.editing?.text).toBe('');
  expect(await texts(notebook)).toEqual(['another', 'only here']);
});
