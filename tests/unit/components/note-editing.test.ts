import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteEditing } from '@/components/notes/note-editing.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../notebook/empty-world';
import { closePages, page, texts } from '../notebook/pages';

let notebook: Notebook;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
});
afterEach(closePages);

describe('editing a note', () => {
  it('creates a note with the first words, and only one', async () => {
    const editing = new NoteEditing(notebook, undefined, vi.fn());
    editing.change({ text: 'a' });
    await editing.autosave.flush();
    editing.change({ text: 'ab' });
    await editing.autosave.flush();
    expect(await texts()).toEqual(['ab']);
  });

  it('creates nothing for a note that was never written', async () => {
    const editing = new NoteEditing(notebook, undefined, vi.fn());
    editing.change({ text: '  ' });
    await editing.autosave.flush();
    expect(await texts()).toEqual([]);
  });

  it('takes in a newer version, unless something typed here still waits', async () => {
    const note = await notebook.notes.add('old');
    const newer = await notebook.notes.edit(note, 'newer');
    const editing = new NoteEditing(notebook, note, vi.fn());
    editing.receive(newer);
    expect(editing.text).toBe('newer');
    editing.change({ text: 'mine' });
    editing.receive({ ...newer, revision: 9, content: { ...newer.content, text: 'theirs' } });
    expect(editing.text).toBe('mine');
  });

  it('keeps both versions and says so when two pages wrote at once', async () => {
    const note = await notebook.notes.add('common');
    const onconflict = vi.fn();
    const editing = new NoteEditing(notebook, note, onconflict);
    await notebook.notes.edit(note, 'theirs');
    editing.change({ text: 'mine' });
    await editing.autosave.flush();
    editing.change({ text: 'mine, longer' });
    await editing.autosave.flush();
    expect(await texts()).toEqual(['mine, longer', 'theirs']);
    expect(onconflict).toHaveBeenCalledOnce();
  });
});
