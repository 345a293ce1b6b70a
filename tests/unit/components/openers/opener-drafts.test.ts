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
  openerDrafts.change('calm-time', 'Noa, shall we');
  await lock();
  expect(openerDrafts.of('calm-time')).toBeUndefined();
  await unlock();
  expect(await drafted()).toBe('Noa, shall we');
  expect(openerDrafts.of('calm-time')).toBe('Noa, shall we');
});

it('keeps sealed over a lock what the disk had refused', async () => {
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('disk full') as never);
  openerDrafts.change('calm-time', 'nowhere else');
  const release = vi.spyOn(Autosave.prototype, 'release');
  await lock();
  expect(openerDrafts.of('calm-time')).toBeUndefined();
  await vi.waitFor(() => expect(release).toHaveBeenCalled());
  expect(asksBeforeLeaving()).toBe(true);
  refuse.mockRestore();
  await unlock();
  expect(openerDrafts.of('calm-time')).toBe('nowhere else');
  await vi.waitFor(async () => expect(await drafted()).toBe('nowhere else'));
  expect(asksBeforeLeaving()).toBe(false);
});

it('asks for no opener that was given up, but for one that is changed again before that is kept', async () => {
  openerDrafts.change('calm-time', 'not this');
  openerDrafts.flush();
  await vi.waitFor(async () => expect(await drafted()).toBe('not this'));
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('disk full') as never);
  openerDrafts.drop('calm-time');
  await vi.waitFor(() => expect(refuse).toHaveBeenCalledTimes(1));
  openerDrafts.flush();
  await vi.waitFor(() => expect(refuse).toHaveBeenCalledTimes(2));
  await new Promise((done) => setTimeout(done, 20));
  expect(asksBeforeLeaving()).toBe(false);
  openerDrafts.drop('calm-time');
  openerDrafts.change('calm-time', 'typed again');
  await vi.waitFor(() => expect(asksBeforeLeaving()).toBe(true));
  refuse.mockRestore();
  openerDrafts.flush();
  await vi.waitFor(async () => expect(await drafted()).toBe('typed again'));
  expect(asksBeforeLeaving()).toBe(false);
});

it('keeps what was changed while locked as soon as the notebook is open', async () => {
  await lock();
  openerDrafts.change('calm-time', 'typed in between');
  openerDrafts.flush();
  await unlock();
  expect(openerDrafts.of('calm-time')).toBe('typed in between');
  await vi.waitFor(async () => expect(await drafted()).toBe('typed in between'));
});
