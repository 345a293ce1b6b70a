import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SelectionImporter } from '@/components/notes/selection-importer';
import { ToastState } from '@/components/window/toast.svelte';
import type { Host } from '@/components/window/host';
import type { Notebook } from '@/lib/notebook/notebook';
import {
  removeSelections,
  addSelectionForPopup,
  onSelectionAdded,
  listSelections,
} from '@/lib/inbox/selection-inbox';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page, texts, until } from '../../notebook/pages';

let notebook: Notebook;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  await until(notebook.state, ({ kind }) => kind === 'open');
});
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

describe('keeping what was selected in pages', () => {
  const selections: Host['selections'] = {
    list: listSelections,
    remove: removeSelections,
    onAdd: onSelectionAdded,
  };
  const text = (words: string) => ({ kind: 'text', text: words }) as const;

  function selectionImporter(inPopup = true, of = notebook) {
    const toast = new ToastState();
    const host = {
      selections,
      ...(inPopup && { openPanel: async () => undefined }),
    } as Partial<Host> as Host;
    const askToUnlock = vi.fn<() => void>();
    const importer = new SelectionImporter({ notebook: of, host, toast, goTo: vi.fn(), askToUnlock });
    return { importer, toast, askToUnlock };
  }

  it('makes one note of each, also where two windows take them at once', async () => {
    await Promise.all([addSelectionForPopup(text('one\ntwo')), addSelectionForPopup(text('three'))]);
    for (const { importer } of [selectionImporter(), selectionImporter(false, page())])
      importer.follow('open');
    await vi.waitFor(async () => expect(await listSelections()).toEqual([]));
    expect(await texts()).toEqual(['one\ntwo', 'three']);
  });

  it('keeps nothing while locked, and lets a person decide against it', async () => {
    const { importer, toast, askToUnlock } = selectionImporter();
    await addSelectionForPopup(text('words'));
    importer.follow('locked');
    await vi.waitFor(() => expect(toast.current?.text).toMatch(/isn’t saved yet/));
    expect(askToUnlock).toHaveBeenCalledOnce();
    expect(await listSelections()).toHaveLength(1);
    toast.current!.actions![0]!.run();
    await vi.waitFor(async () => expect(await listSelections()).toEqual([]));
    expect(await texts()).toEqual([]);
  });

  it('forgets it with everything else', async () => {
    await addSelectionForPopup(text('words'));
    await notebook.deleteEverything();
    expect(await listSelections()).toEqual([]);
  });

  it('goes on keeping after the browser once failed to say what waits, and says so', async () => {
    const { importer, toast } = selectionImporter();
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('gone') as never);
    importer.follow('open');
    await vi.waitFor(() => expect(toast.current?.tone).toBe('error'));
    const stop = importer.listen();
    await addSelectionForPopup(text('words'));
    await vi.waitFor(async () => expect(await texts()).toEqual(['words']));
    stop();
  });

  it('says that nothing changed where it could not be dropped', async () => {
    const { importer, toast } = selectionImporter();
    await addSelectionForPopup(text('words'));
    importer.follow('locked');
    await vi.waitFor(() => expect(toast.current?.actions).toHaveLength(1));
    vi.spyOn(fakeBrowser.storage.session, 'remove').mockRejectedValueOnce(new Error('gone') as never);
    toast.current!.actions![0]!.run();
    await vi.waitFor(() => expect(toast.current?.tone).toBe('error'));
  });

  it('lets it wait where the disk refuses, and keeps it at the next try', async () => {
    const refuse = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('disk full') as never);
    const { importer, toast } = selectionImporter();
    await addSelectionForPopup(text('words'));
    importer.follow('open');
    await vi.waitFor(() => expect(toast.current?.tone).toBe('error'));
    expect(await listSelections()).toHaveLength(1);
    refuse.mockRestore();
    toast.current!.actions![0]!.run();
    await vi.waitFor(() => expect(toast.current?.tone).toBe('success'));
    expect(await texts()).toEqual(['words']);
  });

  it('leaves to the popup what the popup is opening for, and says once why something is not kept', async () => {
    const { importer, toast } = selectionImporter(false);
    importer.follow('open');
    await new Promise((done) => setTimeout(done, 20));
    const stop = importer.listen();
    await addSelectionForPopup(text('for the popup'));
    await addSelectionForPopup({ kind: 'refused', reason: 'too-long' });
    await new Promise((done) => setTimeout(done, 20));
    expect(toast.current).toBeUndefined();
    stop();
    const popup = selectionImporter();
    await removeSelections([(await listSelections())[0]!.id]);
    popup.importer.follow('open');
    await vi.waitFor(() => expect(popup.toast.current?.text).toMatch(/longer than a note/));
    await vi.waitFor(async () => expect(await listSelections()).toEqual([]));
  });
});
