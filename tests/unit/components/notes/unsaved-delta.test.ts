import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '#imports';
import { UnsavedDeltaKeeper } from '@/components/notes/unsaved-delta.svelte';
import { NoteEditing } from '@/components/notes/note-editing.svelte';
import type { Host } from '@/components/window/host';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Note, Stored } from '@/lib/notebook/records/records';
import { answerPrivateWindows } from '@/lib/vault/lock/answer-private-windows';
import { dropUnsavedDeltas, leaveUnsavedDelta, unsavedDeltas } from '@/lib/inbox/unsaved-delta';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page, texts, until } from '../../notebook/pages';
import { lockWith, PASSPHRASE } from '../lock-and-unlock';

const letters: Host['letters'] = { leave: leaveUnsavedDelta, left: unsavedDeltas, drop: dropUnsavedDeltas };
/** With the ten characters before them, more than one note can hold. */
const TOO_MANY = ' and on.'.repeat(32_767);
const tellTooLong = vi.fn();
let notebook: Notebook;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  await until(notebook.state, ({ kind }) => kind === 'open');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  closePages();
});

const moment = (of = notebook) => new UnsavedDeltaKeeper(of, letters, tellTooLong);

/** Text in an editor that no store has taken yet. */
function typing(note: Stored<Note> | undefined, typed: string): NoteEditing {
  const editing = new NoteEditing(notebook, note, vi.fn());
  editing.change({ text: typed });
  return editing;
}

/** A window that vanishes after this was typed: nothing it began comes to an end. */
function vanishWhileTyping(note: Stored<Note> | undefined, typed: string): void {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const editing = typing(note, typed);
  vi.spyOn(editing.autosave, 'flush').mockResolvedValue();
  moment().leave(editing, note?.content.text ?? '');
  vi.useRealTimers();
}

/** The window that opens next. */
async function openAnother(of = notebook): Promise<void> {
  const another = moment(of);
  another.hear('open');
  await vi.waitFor(() => expect(another.settled).toBe(true));
}

describe('a private window', () => {
  const typed = (of: Notebook) => moment(of).typed(typing(undefined, 'Only between us'), '');
  beforeEach(() => {
    closePages();
    Object.assign(browser, { extension: { inIncognitoContext: true } });
  });
  afterEach(() => {
    Object.assign(browser, { extension: undefined });
  });

  it('leaves nothing for ordinary windows, also before it knows that there are some', async () => {
    answerPrivateWindows();
    const beside = page();
    typed(beside);
    expect(await unsavedDeltas()).toEqual([]);
    await until(beside.state, ({ kind }) => kind === 'failed');
    typed(beside);
    expect(await unsavedDeltas()).toEqual([]);
  });

  it('is like any other where there are no ordinary windows', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('', 'InvalidStateError'));
    answerPrivateWindows();
    const alone = page();
    await until(alone.state, ({ kind }) => kind === 'open');
    typed(alone);
    await vi.waitFor(async () =>
      expect(await unsavedDeltas()).toMatchObject([{ letters: 'Only between us' }]),
    );
  });
});

describe('what a window leaves when it vanishes', () => {
  it('gets back into a note that is stored already', async () => {
    vanishWhileTyping(await notebook.notes.add('Half a sen'), 'Half a sentence');
    expect(await unsavedDeltas()).toMatchObject([{ letters: 'tence' }]);
    await openAnother();
    expect(await unsavedDeltas()).toEqual([]);
    expect(await texts()).toEqual(['Half a sentence']);
  });

  it('becomes a note that was never stored, or goes on with one whose first write came through', async () => {
    vanishWhileTyping(undefined, 'Never stored');
    await openAnother();
    vanishWhileTyping(undefined, 'Just stored');
    await notebook.notes.add('Just sto');
    await openAnother();
    expect(await texts()).toEqual(['Just stored', 'Never stored']);
  });

  it('makes no second note where the vanished window still came to store it all', async () => {
    const note = await notebook.notes.add('Half a sen');
    vanishWhileTyping(note, 'Half a sentence');
    await Promise.all([notebook.notes.edit(note, 'Half a sentence'), openAnother()]);
    expect(await texts()).toEqual(['Half a sentence']);
  });

  it('stays beside a note that has gone on since, or was deleted', async () => {
    const [note, another] = [await notebook.notes.add('Half a sen'), await notebook.notes.add('Binned, but')];
    vanishWhileTyping(note, 'Half a sentence');
    vanishWhileTyping(another, 'Binned, but typed');
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 10_000);
    await notebook.notes.edit(note, 'Something else');
    await notebook.notes.moveToTrash(another.id);
    await openAnother();
    expect(await texts()).toEqual([' typed', 'Binned, but', 'Something else', 'tence']);
  });

  it('is not put back a second time where it was stored after all, whatever became of the note since', async () => {
    const notes = ['Gone on with', 'Put into the bin'].map(async (text) => {
      const note = await notebook.notes.add(text);
      vanishWhileTyping(note, `${text}, and stored`);
      return notebook.notes.edit(note, `${text}, and stored`);
    });
    const [goneOn, binned] = await Promise.all(notes);
    vanishWhileTyping(undefined, 'A new one');
    const begun = await notebook.notes.add('A new one');
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 10_000);
    await notebook.notes.edit(goneOn!, 'Gone on with, and stored, and more');
    await notebook.notes.edit(begun, 'A new one, and more');
    await notebook.notes.moveToTrash(binned!.id);
    await openAnother();
    expect(await unsavedDeltas()).toEqual([]);
    expect(await texts()).toEqual([
      'A new one, and more',
      'Gone on with, and stored, and more',
      'Put into the bin, and stored',
    ]);
  });

  it('is put back once, also where two windows open long afterwards at the same time', async () => {
    vanishWhileTyping(await notebook.notes.add('Half a sen'), 'Half a sentence');
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 60_000);
    await Promise.all([openAnother(), openAnother(page())]);
    expect(await texts()).toEqual(['Half a sentence']);
  });

  it('is waited for no longer than a first write takes, also after the clock was set back', async () => {
    vanishWhileTyping(undefined, 'Never stored');
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now - 3_600_000);
    await openAnother();
    expect(await texts()).toEqual(['Never stored']);
  });

  it('becomes notes of its own where its note has no room for it, and that is said', async () => {
    const note = await notebook.notes.add('It went on');
    vanishWhileTyping(note, `It went on${TOO_MANY}`);
    await openAnother();
    expect(await unsavedDeltas()).toEqual([]);
    expect(tellTooLong).toHaveBeenCalledOnce();
    const all = await until(notebook.notes, (notes) => notes.length > 1);
    const own = all.filter(({ id }) => id !== note.id);
    expect(all.find(({ id }) => id === note.id)?.content.text).toBe('It went on');
    expect(own.map(({ content }) => content.text).join('')).toBe(TOO_MANY);
  });

  it('becomes several notes where it is longer than one, in the order they are read, and once', async () => {
    vanishWhileTyping(undefined, `It went on${TOO_MANY}`);
    vi.spyOn(fakeBrowser.storage.session, 'remove').mockRejectedValueOnce(new Error('gone') as never);
    await openAnother();
    expect(await unsavedDeltas()).toHaveLength(1);
    await openAnother();
    expect(await unsavedDeltas()).toEqual([]);
    const all = await until(notebook.notes, (notes) => notes.length > 1);
    expect(all.map(({ content }) => content.text).join('')).toBe(`It went on${TOO_MANY}`);
    expect(tellTooLong).toHaveBeenCalledOnce();
  });

  it('waits where no store takes it, beside what the next window leaves', async () => {
    const note = await notebook.notes.add('Half a sen');
    vanishWhileTyping(note, 'Half a sentence');
    const refuse = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('disk full') as never);
    await openAnother();
    vanishWhileTyping(undefined, 'Another');
    refuse.mockRestore();
    expect((await unsavedDeltas()).map((left) => left.letters)).toEqual(['tence', 'Another']);
    await openAnother();
    expect(await unsavedDeltas()).toEqual([]);
    expect(await texts()).toEqual(['Another', 'Half a sentence']);
  });
});

describe('a window that lives on', () => {
  /** Text that it left, and that the stores have not taken either. */
  function leaveUnkept(here = moment()): UnsavedDeltaKeeper {
    const editing = typing(undefined, 'nowhere else');
    vi.spyOn(editing.autosave, 'flush').mockResolvedValue();
    for (let times = 0; times < 2; times++) here.leave(editing, '');
    return here;
  }

  it('leaves nothing in memory once all of it is stored', async () => {
    const note = await notebook.notes.add('Half a sen');
    moment().leave(typing(note, 'Half a sentence'), 'Half a sen');
    await vi.waitFor(async () => expect(await texts()).toEqual(['Half a sentence']));
    expect(await unsavedDeltas()).toEqual([]);
  });

  it('leaves one thing, drops that alone, and does not put it back itself', async () => {
    vanishWhileTyping(await notebook.notes.add('Half a sen'), 'Half a sentence');
    const here = leaveUnkept();
    expect(await unsavedDeltas()).toHaveLength(2);
    here.hear('open');
    await vi.waitFor(() => expect(here.settled).toBe(true));
    expect(await unsavedDeltas()).toMatchObject([{ letters: 'nowhere else' }]);
    vanishWhileTyping(undefined, 'Another');
    here.stored();
    expect(await unsavedDeltas()).toMatchObject([{ letters: 'Another' }]);
  });

  it('leaves nothing once the notebook is locked, though its view goes before that is heard', async () => {
    await notebook.setMode({ mode: 'locked', passphrase: PASSPHRASE });
    await lockWith(notebook, () => void leaveUnkept());
    expect(await unsavedDeltas()).toEqual([]);
  });

  it('takes away with a lock what it had left before', async () => {
    const here = leaveUnkept();
    expect(await unsavedDeltas()).toHaveLength(1);
    here.hear('locked');
    expect(await unsavedDeltas()).toEqual([]);
  });

  it('leaves nothing any more once it is hidden', async () => {
    const here = moment();
    here.leaveNothing();
    here.leave(typing(undefined, 'half a sen'), '');
    expect(await unsavedDeltas()).toEqual([]);
    await vi.waitFor(async () => expect(await texts()).toEqual(['half a sen']));
  });
});
