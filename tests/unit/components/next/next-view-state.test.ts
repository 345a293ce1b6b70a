import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NextViewState } from '@/components/next/next-view-state.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page, until } from '../../notebook/pages';
import { lockWith, PASSPHRASE, unlockWith } from '../lock-and-unlock';

let notebook: Notebook;
let route: NextViewState;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  await notebook.setMode({ mode: 'locked', passphrase: PASSPHRASE });
  route = new NextViewState(notebook);
});
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

const lock = () =>
  lockWith(notebook, () => {
    route.lock();
    expect(route.ownWords.text).toBe('');
  });
const unlock = () => unlockWith(notebook, () => route.unlock());

it('brings back after a lock what was typed a moment before it', async () => {
  route.ownWords.type('Could we');
  await lock();
  await unlock();
  await until(notebook.drafts, () => true);
  expect(route.ownWords.text).toBe('Could we');
});

it('brings back, sealed until then, what the disk had refused', async () => {
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('disk full') as never);
  route.ownWords.type('nowhere else');
  await route.ownWords.settle();
  expect(route.ownWords.state).toBe('failed');
  expect(route.ownWords.text).toBe('nowhere else');
  await lock();
  refuse.mockRestore();
  await unlock();
  expect(route.ownWords.text).toBe('nowhere else');
  await route.ownWords.settle();
  expect((await until(notebook.drafts, () => true)).get('attempt-words')?.text).toBe('nowhere else');
});

it('keeps the line of an attempt, also when typed a moment before a lock', async () => {
  const { id } = await notebook.attempts.add({ words: 'Could we talk?' });
  route.lineOf(id).type('On the stairs');
  await lock();
  await unlock();
  const [attempt] = await until(notebook.attempts, (all) => all.length === 1);
  expect(attempt!.content.line).toBe('On the stairs');
  expect(route.lineOf(id).text).toBe('On the stairs');
});

it('asks about the newest attempt while that waits for its reply, and never about an answered one by itself', async () => {
  const older = await notebook.attempts.add({ words: 'older', triedAt: 1 });
  const newer = await notebook.attempts.add({ words: 'newer', triedAt: 2 });
  const among = async () =>
    route.aboutAmong(await until(notebook.attempts, (all) => all.length === 2))?.content.words;
  expect(await among()).toBe('newer');
  await notebook.attempts.noteReply(newer.id, 'no');
  expect(await among()).toBeUndefined();
  route.ask(older.id);
  expect(await among()).toBe('older');
  route.ask(undefined);
  expect(await among()).toBeUndefined();
});
