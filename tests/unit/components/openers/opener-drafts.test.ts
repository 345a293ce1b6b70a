import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OpenerDrafts } from '@/components/openers/opener-drafts.svelte';
import { Autosave } from '@/lib/notebook/unsaved/autosave.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../../notebook/empty-world';
import { asksBeforeLeaving } from '../../notebook/leaving';
import { closePages, page, until } from '../../notebook/pages';
import { lockWith, PASSPHRASE, unlockWith } from '../lock-and-unlock';

const FIELD = 'edit-opener:calm-time';
let notebook: Notebook;
let openerDrafts: OpenerDrafts;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  await notebook.setMode({ mode: 'locked', passphrase: PASSPHRASE });
  openerDrafts = new OpenerDrafts(notebook);
});
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

const lock = () => lockWith(notebook, () => openerDrafts.lock());
const unlock = () => unlockWith(notebook, () => openerDrafts.unlock());

const drafted = async () => (await until(notebook.drafts, () => true)).get(FIELD)?.text;

it('takes changed words away with a lock, and has them again after it', async () => {
  openerDrafts.set('calm-time', 'Noa, shall we');
  await lock();
  expect(openerDrafts.textOf('calm-time')).toBeUndefined();
  await unlock();
  expect(await drafted()).toBe('Noa, shall we');
  expect(openerDrafts.textOf('calm-time')).toBe('Noa, shall we');
});

it('keeps sealed over a lock what the disk had refused', async () => {
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('disk full') as never);
  openerDrafts.set('calm-time', 'nowhere else');
  const release = vi.spyOn(Autosave.prototype, 'release');
  await lock();
  expect(openerDrafts.textOf('calm-time')).toBeUndefined();
  await vi.waitFor(() => expect(release).toHaveBeenCalled());
  expect(asksBeforeLeaving()).toBe(true);
  refuse.mockRestore();
  await unlock();
  expect(openerDrafts.textOf('calm-time')).toBe('nowhere else');
  await vi.waitFor(async () => expect(await drafted()).toBe('nowhere else'));
  // Told a moment after the store has it.
  await vi.waitFor(() => expect(asksBeforeLeaving()).toBe(false));
});

it('asks for no opener that was given up, but for one that is changed again before that is kept', async () => {
  openerDrafts.set('calm-time', 'not this');
  openerDrafts.flush();
  await vi.waitFor(async () => expect(await drafted()).toBe('not this'));
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('disk full') as never);
  openerDrafts.discard('calm-time');
  await vi.waitFor(() => expect(refuse).toHaveBeenCalledTimes(1));
  openerDrafts.flush();
  await vi.waitFor(() => expect(refuse).toHaveBeenCalledTimes(2));
  await new Promise((done) => setTimeout(done, 20));
  expect(asksBeforeLeaving()).toBe(false);
  openerDrafts.discard('calm-time');
  openerDrafts.set('calm-time', 'typed again');
  await vi.waitFor(() => expect(asksBeforeLeaving()).toBe(true));
  refuse.mockRestore();
  openerDrafts.flush();
  await vi.waitFor(async () => expect(await drafted()).toBe('typed again'));
  // Told a moment after the store has it.
  await vi.waitFor(() => expect(asksBeforeLeaving()).toBe(false));
});

it('keeps what was changed while locked as soon as the notebook is open', async () => {
  await lock();
  openerDrafts.set('calm-time', 'typed in between');
  openerDrafts.flush();
  await unlock();
  expect(openerDrafts.textOf('calm-time')).toBe('typed in between');
  await vi.waitFor(async () => expect(await drafted()).toBe('typed in between'));
});

it('gives up inserted words, unless they were edited further while they were on their way', async () => {
  openerDrafts.set('calm-time', 'words of my own');
  const { discard } = openerDrafts.beforeInsertion('calm-time');
  openerDrafts.set('calm-time', 'words of my own, and more');
  await discard();
  expect(openerDrafts.textOf('calm-time')).toBe('words of my own, and more');
  await openerDrafts.beforeInsertion('calm-time').discard();
  expect(openerDrafts.textOf('calm-time')).toBeUndefined();
});

it('brings words back that were taken back, unless others were typed or a lock came since', async () => {
  const insert = async (text: string) => {
    openerDrafts.set('calm-time', text);
    const { discard, bringBack } = openerDrafts.beforeInsertion('calm-time');
    await discard();
    return bringBack;
  };
  (await insert('words of my own'))();
  expect(openerDrafts.textOf('calm-time')).toBe('words of my own');
  const late = await insert('words of my own');
  openerDrafts.set('calm-time', 'others');
  late();
  expect(openerDrafts.textOf('calm-time')).toBe('others');
  const tooLate = await insert('others');
  await lock();
  tooLate();
  expect(openerDrafts.textOf('calm-time')).toBeUndefined();
});
