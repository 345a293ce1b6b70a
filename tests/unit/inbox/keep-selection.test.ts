import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSelection } from '@/entrypoints/background/keep-selection';
import { selectionsInInbox } from '@/lib/inbox/selection-inbox';
import { emptyWorld } from '../notebook/empty-world';

const click = { selectionText: 'said in the page', editable: false };
const ordinary = { id: 1, incognito: false };
const inPrivate = { id: 1, incognito: true };
const selections = async () => (await selectionsInInbox()).map(({ selection }) => selection);

beforeEach(async () => {
  await emptyWorld();
  Object.assign(fakeBrowser.action, { openPopup: vi.fn<() => Promise<void>>(async () => undefined) });
});

it('hands on what was selected in an ordinary window', async () => {
  await keepSelection(ordinary, click);
  expect(await selections()).toEqual([{ kind: 'text', text: 'said in the page' }]);
});

it('keeps nothing from a private window that ordinary ones would find, and says so', async () => {
  await keepSelection(inPrivate, click);
  expect(await selections()).toEqual([{ kind: 'refused', reason: 'private-window' }]);
});

it('keeps it where every window is private', async () => {
  const { databases } = indexedDB;
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('', 'InvalidStateError'));
  await keepSelection(inPrivate, click);
  expect(await selections()).toEqual([{ kind: 'text', text: 'said in the page' }]);
  indexedDB.databases = databases;
});
