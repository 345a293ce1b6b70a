import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NotesPlace } from '@/components/notes/notes-view-state.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../notebook/empty-world';
import { closePages, page, texts, until } from '../notebook/pages';
import { lockWith, PASSPHRASE, unlockWith } from './lock-and-unlock';

let notebook: Notebook;
let place: NotesPlace;
const told = vi.fn();

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  await notebook.notes.add('another');
  await notebook.setMode({ mode: 'locked', passphrase: PASSPHRASE });
  place = new NotesPlace(notebook, told);
});
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

const lock = () =>
  lockWith(notebook, () => {
    place.lock();
    expect(place.editing).toBeUndefined();
  });
const unlock = () =>
  unlockWith(notebook, () => until(notebook.notes, () => true).then((notes) => place.comeBack(notes)));

it('leads back to the sentence that was being written', async () => {
  place.open();
  place.editing!.change({ text: 'half a sen' });
  await lock();
  await unlock();
  expect(place.editing?.text).toBe('half a sen');
  place.editing!.change({ text: 'half a sentence' });
  await place.editing!.autosave.flush();
  expect(await texts(notebook)).toEqual(['another', 'half a sentence']);
});

it('brings back, sealed until then, what the disk had refused', async () => {
  place.open();
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('disk full') as never);
  place.editing!.change({ text: 'nowhere else' });
  await place.editing!.autosave.flush();
  expect(place.editing!.autosave.state).toBe('failed');
  await lock();
  expect(place.comingBack).toBe(true);
  refuse.mockRestore();
  await unlock();
  expect(place.editing?.text).toBe('nowhere else');
  await place.editing!.autosave.flush();
  expect(await texts(notebook)).toEqual(['another', 'nowhere else']);
});

it('brings back what the disk took longer to refuse than the key stays', async () => {
  place.open();
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockImplementation(() => new Promise((_, no) => setTimeout(() => no(new Error('disk full')), 800)));
  place.editing!.change({ text: 'nowhere else' });
  await lock();
  await vi.waitFor(() => expect(refuse).toHaveBeenCalled());
  await new Promise((done) => setTimeout(done, 1000));
  refuse.mockRestore();
  await unlock();
  expect(place.editing?.text).toBe('nowhere else');
});

it('shows the list where no note was open', async () => {
  await lock();
  await unlock();
  expect(place.editing).toBeUndefined();
  expect(place.comingBack).toBe(false);
});

it('brings back a new note that nothing was written in yet, with what it is about', async () => {
  const about = { kind: 'question', checklistId: 'look', questionId: 'heard' } as const;
  await place.follow({ view: 'notes', write: { about } }, undefined);
  await lock();
  await unlock();
  expect(place.editing?.parts).toEqual({ title: '', text: '', about });
});

it('forgets at lock what was searched for', async () => {
  place.finding.query = 'her name';
  await lock();
  expect(place.finding.query).toBe('');
});

it('follows a link once, waits until it is known which notes there are, and says when one is gone', async () => {
  const notes = await until(notebook.notes, () => true);
  const wanted = { view: 'notes', noteId: notes[0]!.id } as const;
  await place.follow(wanted, undefined);
  expect(place.editing).toBeUndefined();
  await place.follow(wanted, notes);
  expect(place.editing?.text).toBe('another');
  await place.leave();
  expect(place.takeLeft()).toBe(notes[0]!.id);
  await place.follow(wanted, notes);
  expect(place.editing).toBeUndefined();
  await place.follow({ view: 'notes', noteId: 'missing' }, notes);
  expect(told).toHaveBeenCalledWith('gone');
});

it('leads away from an open note only when it is kept', async () => {
  place.open();
  place.editing!.change({ text: 'only here' });
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('disk full') as never);
  await place.follow({ view: 'notes', write: {} }, undefined);
  expect(place.editing?.text).toBe('only here');
  expect(told).toHaveBeenCalledWith('stays');
  refuse.mockRestore();
  await place.follow({ view: 'notes', write: {} }, undefined);
  expect(place.editing?.text).toBe('');
  expect(await texts(notebook)).toEqual(['another', 'only here']);
});
