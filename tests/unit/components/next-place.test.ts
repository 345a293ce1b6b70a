import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NextPlace } from '@/components/next/next-view-state.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../notebook/empty-world';
import { closePages, page, until } from '../notebook/pages';
import { lockWith, PASSPHRASE, unlockWith } from './lock-and-unlock';

let notebook: Notebook;
let place: NextPlace;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  await notebook.setMode({ mode: 'locked', passphrase: PASSPHRASE });
  place = new NextPlace(notebook);
});
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

const lock = () =>
  lockWith(notebook, () => {
    place.lock();
    expect(place.ownWords.text).toBe('');
  });
const unlock = () => unlockWith(notebook, () => place.unlock());

it('brings back after a lock what was typed a moment before it', async () => {
  place.ownWords.type('Could we');
  await lock();
  await unlock();
  await until(notebook.drafts, () => true);
  expect(place.ownWords.text).toBe('Could we');
});

it('brings back, sealed until then, what the disk had refused', async () => {
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('disk full') as never);
  place.ownWords.type('nowhere else');
  await place.ownWords.settle();
  expect(place.ownWords.state).toBe('failed');
  expect(place.ownWords.text).toBe('nowhere else');
  await lock();
  refuse.mockRestore();
  await unlock();
  expect(place.ownWords.text).toBe('nowhere else');
  await place.ownWords.settle();
  expect((await until(notebook.drafts, () => true)).get('attempt-words')?.text).toBe('nowhere else');
});

it('keeps the line of an attempt, also when typed a moment before a lock', async () => {
  const { id } = await notebook.attempts.add({ words: 'Could we talk?' });
  place.lineOf(id).type('On the stairs');
  await lock();
  await unlock();
  const [attempt] = await until(notebook.attempts, (all) => all.length === 1);
  expect(attempt!.content.line).toBe('On the stairs');
  expect(place.lineOf(id).text).toBe('On the stairs');
});

it('asks about the newest attempt while that waits for its reply, and never about an answered one by itself', async () => {
  const older = await notebook.attempts.add({ words: 'older', triedAt: 1 });
  const newer = await notebook.attempts.add({ words: 'newer', triedAt: 2 });
  const among = async () =>
    place.aboutAmong(await until(notebook.attempts, (all) => all.length === 2))?.content.words;
  expect(await among()).toBe('newer');
  await notebook.attempts.noteReply(newer.id, 'no');
  expect(await among()).toBeUndefined();
  place.ask(older.id);
  expect(await among()).toBe('older');
  place.ask(undefined);
  expect(await among()).toBeUndefined();
});
