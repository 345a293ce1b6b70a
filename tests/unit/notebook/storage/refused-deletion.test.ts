// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyWorld } from '../empty-world';
import { closePages, page, texts } from '../pages';

const { local } = fakeBrowser.storage;

beforeEach(emptyWorld);
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

/** Deletes the only note in the bin for good. @returns whether that was called done */
const deleteForGood = (notebook: ReturnType<typeof page>) =>
  notebook.notes.emptyTrash('all').then(
    () => true,
    () => false,
  );

it.each(['remove', 'set'] as const)(
  'a deletion is done at once or never, where storage.local refuses to %s',
  async (method) => {
    const notebook = page();
    await notebook.notes.add('stays');
    await notebook.notes.moveToTrash((await notebook.notes.add('in the bin')).id);
    const refuse = vi.spyOn(local, method).mockRejectedValue(new Error('refused') as never);
    const called = (await deleteForGood(notebook)) ? ['stays'] : ['in the bin', 'stays'];
    refuse.mockRestore();
    closePages();
    expect(await texts()).toEqual(called);
    closePages();
    expect(await texts()).toEqual(called);
  },
);

it('a deletion that could not be undone at once is undone before the next write', async () => {
  const notebook = page();
  await notebook.notes.moveToTrash((await notebook.notes.add('in the bin')).id);
  const refuse = vi.spyOn(local, 'set').mockImplementation((async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('IO error', 'UnknownError');
    });
    throw new Error('refused');
  }) as never);
  expect(await deleteForGood(notebook)).toBe(false);
  refuse.mockRestore();
  vi.restoreAllMocks();
  await notebook.notes.add('later');
  closePages();
  expect(await texts()).toEqual(['in the bin', 'later']);
});
