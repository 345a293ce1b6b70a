import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteEditing } from '@/components/notes/note-editing.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page, texts, until } from '../../notebook/pages';

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

  it('keeps title and text together, and an emptied title as none', async () => {
    const editing = new NoteEditing(notebook, undefined, vi.fn());
    editing.change({ title: 'Sunday' });
    editing.change({ text: 'we walked' });
    await editing.autosave.flush();
    const [kept] = await until(notebook.notes, (notes) => notes.length === 1);
    expect(kept!.content).toMatchObject({ title: 'Sunday', text: 'we walked' });
    editing.change({ title: ' ' });
    await editing.autosave.flush();
    const [emptied] = await until(notebook.notes, ([note]) => note?.revision === 2);
    expect(emptied!.content.title).toBeUndefined();
    expect(emptied!.content.text).toBe('we walked');
  });

  it('keeps what a new note is about, once something is written, and lets it be taken away', async () => {
    const about = { kind: 'opener', openerId: 'growth' } as const;
    const editing = new NoteEditing(notebook, undefined, vi.fn(), about);
    await editing.autosave.flush();
    expect(await texts()).toEqual([]);
    editing.change({ text: 'about it' });
    await editing.autosave.flush();
    const [kept] = await until(notebook.notes, (notes) => notes.length === 1);
    expect(kept!.content.about).toEqual(about);
    editing.change({ about: undefined });
    await editing.autosave.flush();
    const [unlinked] = await until(notebook.notes, ([note]) => note?.revision === 2);
    expect(unlinked!.content.about).toBeUndefined();
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

  it('takes in a title that another page gave', async () => {
    const note = await notebook.notes.add('same', { title: 'old' });
    const editing = new NoteEditing(notebook, note, vi.fn());
    editing.receive(await notebook.notes.edit(note, 'same', { title: 'new' }));
    expect(editing.parts.title).toBe('new');
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
