// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SealedDraft } from '@/lib/notebook/unsaved/sealed-draft';
import { Autosave } from '@/lib/notebook/unsaved/autosave.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../empty-world';
import { asksBeforeLeaving } from '../leaving';
import { closePages, page, until } from '../pages';

let notebook: Notebook;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  await until(notebook.state, ({ kind }) => kind === 'open');
});
afterEach(closePages);

/** Types a text that no store accepts until `accepted` returns true. */
async function unsaved(accepted: () => boolean = () => false) {
  const save = async () => {
    if (!accepted()) throw new Error('disk full');
  };
  const saving = new Autosave<string>(save);
  saving.change('nowhere else');
  await saving.flush();
  return saving;
}

describe('what no store took', () => {
  it('is asked about for as long as it lies sealed, and is there again', async () => {
    const sealed = await SealedDraft.of(notebook, await unsaved(), 'nowhere else');
    expect(asksBeforeLeaving()).toBe(true);
    expect(await sealed?.consume()).toBe('nowhere else');
    expect(asksBeforeLeaving()).toBe(false);
  });

  it('is asked about by the sealed text, and by what holds it unsealed no more, however late that is saved', async () => {
    const saving = await unsaved();
    const release = vi.spyOn(saving, 'release');
    const sealed = await SealedDraft.of(notebook, saving, 'nowhere else');
    expect(release).toHaveBeenCalled();
    await sealed?.consume();
    await saving.flush();
    expect(saving.state).toBe('failed');
    expect(asksBeforeLeaving()).toBe(false);
  });

  it('does not lie sealed where a store took it at last', async () => {
    let full = true;
    const saving = await unsaved(() => !full);
    expect(asksBeforeLeaving()).toBe(true);
    full = false;
    expect(await SealedDraft.of(notebook, saving, 'nowhere else')).toBeUndefined();
    expect(asksBeforeLeaving()).toBe(false);
  });

  it('is given up where there is no key to seal it with, and nobody is asked about it', async () => {
    const noKey = { sealDraft: async () => Promise.reject(new Error('locked')) };
    expect(await SealedDraft.of(noKey, await unsaved(), 'nowhere else')).toBeUndefined();
    expect(asksBeforeLeaving()).toBe(false);
  });

  it('cannot be had again under another key, and is not asked about for ever', async () => {
    const sealed = await SealedDraft.of(notebook, await unsaved(), 'nowhere else');
    await notebook.deleteEverything();
    await fakeBrowser.storage.session.clear();
    expect(await sealed?.consume()).toBeUndefined();
    expect(asksBeforeLeaving()).toBe(false);
  });
});
