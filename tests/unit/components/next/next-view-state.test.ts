import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NextViewState } from '@/components/next/next-view-state.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page, until } from '../../notebook/pages';
import { lockWith, PASSPHRASE, unlockWith } from '../lock-and-unlock';

let notebook: Notebook;
let nextView: NextViewState;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  await notebook.setMode({ mode: 'locked', passphrase: PASSPHRASE });
  nextView = new NextViewState(notebook);
});
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

const lock = () =>
  lockWith(notebook, () => {
    nextView.lock();
    expect(nextView.ownText.text).toBe('');
  });
const unlock = () => unlockWith(notebook, () => nextView.unlock());

it('brings back after a lock what was typed a moment before it', async () => {
  nextView.ownText.set('Could we');
  await lock();
  await unlock();
  await until(notebook.drafts, () => true);
  expect(nextView.ownText.text).toBe('Could we');
});

it('brings back, sealed until then, what the disk had refused', async () => {
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('disk full') as never);
  nextView.ownText.set('nowhere else');
  await nextView.ownText.flush();
  expect(nextView.ownText.state).toBe('failed');
  expect(nextView.ownText.text).toBe('nowhere else');
  await lock();
  refuse.mockRestore();
  await unlock();
  expect(nextView.ownText.text).toBe('nowhere else');
  await nextView.ownText.flush();
  expect((await until(notebook.drafts, () => true)).get('attempt-words')?.text).toBe('nowhere else');
});

it('keeps the line of an attempt, also when typed a moment before a lock', async () => {
  const { id } = await notebook.attempts.add({ words: 'Could we talk?' });
  nextView.lineOf(id).set('On the stairs');
  await lock();
  await unlock();
  const [attempt] = await until(notebook.attempts, (all) => all.length === 1);
  expect(attempt!.content.line).toBe('On the stairs');
  expect(nextView.lineOf(id).text).toBe('On the stairs');
});

it('asks about the newest attempt while that waits for its reply, and never about an answered one by itself', async () => {
  const older = await notebook.attempts.add({ words: 'older', triedOn: '2026-03-01' });
  const newer = await notebook.attempts.add({ words: 'newer', triedOn: '2026-03-02' });
  const among = async () =>
    nextView.selectedAmong(await until(notebook.attempts, (all) => all.length === 2))?.content.words;
  expect(await among()).toBe('newer');
  await notebook.attempts.setReply(newer.id, 'no');
  expect(await among()).toBeUndefined();
  nextView.select(older.id);
  expect(await among()).toBe('older');
  nextView.select(undefined);
  expect(await among()).toBeUndefined();
});
