// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Readable } from '@/lib/notebook/session/readable.svelte';
import { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from './empty-world';

let time: number;
const opened: Notebook[] = [];
const open = () => {
  const notebook = new Notebook({ now: () => time++ });
  opened.push(notebook);
  return notebook;
};

beforeEach(async () => {
  time = 1000;
  await emptyWorld();
});
afterEach(() => opened.splice(0).forEach((notebook) => notebook.close()));

/** Returns the value that a view shows once the store has answered. */
async function shown<T>(live: Readable<T>): Promise<T> {
  let seen: T | undefined;
  const stop = $effect.root(() => {
    $effect(() => {
      seen = live.current;
    });
  });
  await vi.waitFor(() => {
    flushSync();
    if (seen === undefined) throw new Error('nothing yet');
  });
  stop();
  return seen!;
}

describe('notes', () => {
  it('are there again in another page, newest first', async () => {
    const notebook = open();
    await notebook.notes.add('first');
    await notebook.notes.add('second');
    expect((await shown(open().notes)).map(({ content }) => content.text)).toEqual(['second', 'first']);
  });

  it('grow by one revision with each edit', async () => {
    const notebook = open();
    const note = await notebook.notes.add('a');
    const edited = await notebook.notes.edit(note, 'b');
    expect(edited).toMatchObject({ id: note.id, revision: 2, content: { text: 'b', createdAt: 1000 } });
  });

  it('keep both versions when two pages edited the same one', async () => {
    const here = open();
    const there = open();
    const note = await here.notes.add('common');
    await there.notes.edit(note, 'from there');
    const kept = await here.notes.edit(note, 'from here');
    expect(kept.id).not.toBe(note.id);
    expect((await shown(open().notes)).map(({ content }) => content.text).toSorted()).toEqual([
      'from here',
      'from there',
    ]);
  });

  it('leave the list when binned and come back whole', async () => {
    const notebook = open();
    const note = await notebook.notes.add('dear diary');
    await notebook.notes.moveToTrash(note.id);
    expect(await shown(open().notes)).toEqual([]);
    await notebook.notes.restore(note.id);
    expect((await shown(open().notes)).map(({ content }) => content.text)).toEqual(['dear diary']);
  });

  it('go for good only out of the bin, one by one', async () => {
    const notebook = open();
    const [kept, binned] = [await notebook.notes.add('kept'), await notebook.notes.add('binned')];
    await notebook.notes.moveToTrash(binned.id);
    expect(await notebook.notes.emptyTrash([kept.id])).toBe(0);
    expect(await notebook.notes.emptyTrash([binned.id])).toBe(1);
    expect(await shown(open().notes.trash)).toEqual([]);
    expect((await shown(open().notes)).map(({ content }) => content.text)).toEqual(['kept']);
  });

  it('say so when the disk refuses, instead of pretending', async () => {
    const notebook = open();
    await notebook.notes.add('before');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full') as never);
    await expect(notebook.notes.add('x')).rejects.toThrow('disk full');
    expect((await shown(notebook.notes)).map(({ content }) => content.text)).toEqual(['before']);
  });
});

describe('reflections', () => {
  it('keep an answer and a line to each question, and let both be changed alone', async () => {
    const notebook = open();
    const { id } = await notebook.reflections.begin('steps');
    await notebook.reflections.answer(id, 'heard', { answer: 'partly' });
    await notebook.reflections.answer(id, 'heard', { line: 'on good days' });
    await notebook.reflections.answer(id, 'valued', { answer: 'no' });
    await notebook.reflections.answer(id, 'valued', { answer: 'yes' });
    const [run] = await shown(open().reflections);
    expect(run?.content.answers).toEqual({
      heard: { answer: 'partly', line: 'on good days' },
      valued: { answer: 'yes' },
    });
  });

  it('let two pages answer different questions at once', async () => {
    const { id } = await open().reflections.begin('steps');
    await Promise.all([
      open().reflections.answer(id, 'a', { answer: 'yes' }),
      open().reflections.answer(id, 'b', { answer: 'no' }),
    ]);
    const [run] = await shown(open().reflections);
    expect(run?.content.answers).toEqual({ a: { answer: 'yes' }, b: { answer: 'no' } });
  });

  it('go to the bin and come back whole, and go for good after 30 days', async () => {
    const notebook = open();
    const { id } = await notebook.reflections.begin('steps');
    await notebook.reflections.answer(id, 'a', { answer: 'yes', line: 'x' });
    await notebook.reflections.moveToTrash(id);
    expect(await shown(notebook.reflections)).toEqual([]);
    expect(await shown(notebook.reflections.trash)).toHaveLength(1);
    await notebook.reflections.restore(id);
    expect((await shown(open().reflections))[0]?.content.answers).toEqual({
      a: { answer: 'yes', line: 'x' },
    });
    await notebook.reflections.moveToTrash(id);
    time += 29 * 24 * 60 * 60 * 1000;
    expect(await notebook.reflections.emptyTrash('old')).toBe(0);
    for (const deleted of [0, 0, 1]) {
      time += 2 * 24 * 60 * 60 * 1000;
      expect(await notebook.reflections.emptyTrash('old')).toBe(deleted);
    }
    expect(await shown(open().reflections.trash)).toEqual([]);
  });

  it('remember where the person was without counting that as touched', async () => {
    const notebook = open();
    const first = await notebook.reflections.begin('steps');
    const second = await notebook.reflections.begin('talk');
    await notebook.reflections.moveTo(first.id, 'heard');
    const all = await shown(open().reflections);
    expect(all.map(({ id, content }) => [id, content.at])).toEqual([
      [second.id, undefined],
      [first.id, 'heard'],
    ]);
  });

  it('forget a line that was emptied', async () => {
    const notebook = open();
    const { id } = await notebook.reflections.begin('steps');
    await notebook.reflections.answer(id, 'a', { line: 'x' });
    await notebook.reflections.answer(id, 'a', { line: '' });
    expect((await shown(open().reflections))[0]?.content.answers).toEqual({ a: {} });
  });
});

describe('favourites', () => {
  it('are starred and unstarred, also from two pages at once', async () => {
    const notebook = open();
    await Promise.all([notebook.favourites.set('a', true), open().favourites.set('b', true)]);
    expect(await shown(open().favourites)).toEqual(new Set(['a', 'b']));
    await notebook.favourites.set('a', false);
    expect(await shown(open().favourites)).toEqual(new Set(['b']));
  });
});
