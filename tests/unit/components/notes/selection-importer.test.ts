import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SelectionImporter } from '@/components/notes/selection-importer';
import { ToastState } from '@/components/window/toast.svelte';
import type { Host } from '@/components/window/host';
import type { Notebook } from '@/lib/notebook/notebook';
import { dropSelections, leaveForPopup, onSelection, selectionsInInbox } from '@/lib/inbox/selection-inbox';
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
    waiting: selectionsInInbox,
    drop: dropSelections,
    oncome: onSelection,
  };
  const text = (words: string) => ({ kind: 'text', text: words }) as const;

  function selectionImporter(inPopup = true, of = notebook) {
    const toast = new ToastState();
    const host = {
      selections,
      ...(inPopup && { openPanel: async () => undefined }),
    } as Partial<Host> as Host;
    const askToUnlock = vi.fn<() => void>();
    const made = new SelectionImporter({ notebook: of, host, toast, goTo: vi.fn(), askToUnlock });
    return { made, toast, askToUnlock };
  }

  it('makes one note of each, also where two windows take them at once', async () => {
    await Promise.all([leaveForPopup(text('one\ntwo')), leaveForPopup(text('three'))]);
    for (const { made } of [selectionImporter(), selectionImporter(false, page())]) made.hear('open');
    await vi.waitFor(async () => expect(await selectionsInInbox()).toEqual([]));
    expect(await texts()).toEqual(['one\ntwo', 'three']);
  });

  it('keeps nothing while locked, and lets a person decide against it', async () => {
    const { made, toast, askToUnlock } = selectionImporter();
    await leaveForPopup(text('words'));
    made.hear('locked');
    await vi.waitFor(() => expect(toast.current?.text).toMatch(/not kept yet/));
    expect(askToUnlock).toHaveBeenCalledOnce();
    expect(await selectionsInInbox()).toHaveLength(1);
    toast.current!.actions![0]!.run();
    await vi.waitFor(async () => expect(await selectionsInInbox()).toEqual([]));
    expect(await texts()).toEqual([]);
  });

  it('forgets it with everything else', async () => {
    await leaveForPopup(text('words'));
    await notebook.deleteEverything();
    expect(await selectionsInInbox()).toEqual([]);
  });

  it('goes on keeping after the browser once failed to say what waits, and says so', async () => {
    const { made, toast } = selectionImporter();
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('gone') as never);
    made.hear('open');
    await vi.waitFor(() => expect(toast.current?.tone).toBe('trouble'));
    const stop = made.listen();
    await leaveForPopup(text('words'));
    await vi.waitFor(async () => expect(await texts()).toEqual(['words']));
    stop();
  });

  it('says that nothing changed where it could not be dropped', async () => {
    const { made, toast } = selectionImporter();
    await leaveForPopup(text('words'));
    made.hear('locked');
    await vi.waitFor(() => expect(toast.current?.actions).toHaveLength(1));
    vi.spyOn(fakeBrowser.storage.session, 'remove').mockRejectedValueOnce(new Error('gone') as never);
    toast.current!.actions![0]!.run();
    await vi.waitFor(() => expect(toast.current?.tone).toBe('trouble'));
  });

  it('lets it wait where the disk refuses, and keeps it at the next try', async () => {
    const refuse = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('disk full') as never);
    const { made, toast } = selectionImporter();
    await leaveForPopup(text('words'));
    made.hear('open');
    await vi.waitFor(() => expect(toast.current?.tone).toBe('trouble'));
    expect(await selectionsInInbox()).toHaveLength(1);
    refuse.mockRestore();
    toast.current!.actions![0]!.run();
    await vi.waitFor(() => expect(toast.current?.tone).toBe('done'));
    expect(await texts()).toEqual(['words']);
  });

  it('leaves to the popup what the popup is opening for, and says once why something is not kept', async () => {
    const { made, toast } = selectionImporter(false);
    made.hear('open');
    await new Promise((done) => setTimeout(done, 20));
    const stop = made.listen();
    await leaveForPopup(text('for the popup'));
    await leaveForPopup({ kind: 'refused', reason: 'too-long' });
    await new Promise((done) => setTimeout(done, 20));
    expect(toast.current).toBeUndefined();
    stop();
    const popup = selectionImporter();
    await dropSelections([(await selectionsInInbox())[0]!.id]);
    popup.made.hear('open');
    await vi.waitFor(() => expect(popup.toast.current?.text).toMatch(/longer than a note/));
    await vi.waitFor(async () => expect(await selectionsInInbox()).toEqual([]));
  });
});
