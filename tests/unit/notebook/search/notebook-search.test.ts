import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Note, Stored } from '@/lib/notebook/records/records';
import { emptyWorld } from '../empty-world';
import { closePages, page, until } from '../pages';

const QUESTIONS: Record<string, string> = { 'a-list/heard': 'Do I feel heard?' };
const questionText = (checklistId: string, questionId: string) => QUESTIONS[`${checklistId}/${questionId}`];

let notebook: Notebook;
beforeEach(async () => {
  await emptyWorld();
  notebook = page();
});
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

const found = (query: string) => [...(notebook.search.find(query)?.exact ?? [])];
const prepare = () => notebook.search.prepare(questionText);

describe('searching the notebook', () => {
  it('finds notes by title and text, answers by question and line, attempts by words and line', async () => {
    const note = await notebook.notes.add('by the river', { title: 'Sunday' });
    const run = await notebook.reflections.begin('a-list');
    await notebook.reflections.answer(run.id, 'heard', { answer: 'no', line: 'not on Sunday' });
    const attempt = await notebook.attempts.add({ words: 'Shall we walk?', line: 'Sunday it is' });
    await prepare();
    expect(found('sunday').toSorted()).toEqual([note.id, `${run.id}/heard`, attempt.id].toSorted());
    expect(found('river')).toEqual([note.id]);
    expect(found('feel heard')).toEqual([`${run.id}/heard`]);
    expect(found('shall')).toEqual([attempt.id]);
  });

  it('has nothing to say before it was asked to prepare', async () => {
    await notebook.notes.add('here');
    expect(notebook.search.ready).toBe(false);
    expect(notebook.search.find('here')).toBeUndefined();
  });

  it('follows what is written, changed, binned and brought back', async () => {
    await prepare();
    const note = await notebook.notes.add('first words');
    expect(found('first')).toEqual([note.id]);
    await notebook.notes.edit(note, 'other words');
    expect(found('first')).toEqual([]);
    expect(found('other')).toEqual([note.id]);
    await notebook.notes.moveToTrash(note.id);
    expect(found('words')).toEqual([]);
    await notebook.notes.restore(note.id);
    expect(found('words')).toEqual([note.id]);
  });

  it('follows what another page writes', async () => {
    await prepare();
    const note = await page().notes.add('from elsewhere');
    await until(notebook.notes, (notes) => notes.length === 1);
    expect(found('elsewhere')).toEqual([note.id]);
  });

  it('takes in a backup of thousands, and is ready again by itself', async () => {
    await prepare();
    const many = Array.from({ length: 1500 }, (_, n): Stored<Note> => ({
      id: `n${n}`,
      revision: 1,
      content: { kind: 'note', text: `evening ${n}`, createdAt: n, updatedAt: n },
    }));
    await notebook.importBackup(many);
    await expect.poll(() => found('evening').length).toBe(1500);
  });

  it('is dropped at lock, and built again after unlocking', async () => {
    const note = await notebook.notes.add('a secret');
    await notebook.setMode({ mode: 'locked', passphrase: 'secret' });
    await prepare();
    expect(found('secret')).toEqual([note.id]);
    await notebook.vault.lock();
    await until(notebook.state, ({ kind }) => kind === 'locked');
    expect(notebook.search.ready).toBe(false);
    expect(notebook.search.find('secret')).toBeUndefined();
    await expect(prepare()).rejects.toThrow('locked');
    await notebook.settled();
    await notebook.vault.unlock('secret');
    await prepare();
    expect(found('secret')).toEqual([note.id]);
  });

  it('is dropped also while it is being built', async () => {
    for (const text of ['one', 'two', 'three', 'four', 'five', 'six']) await notebook.notes.add(text);
    await notebook.setMode({ mode: 'locked', passphrase: 'secret' });
    // A clock on which every note takes longer than a slice, and a pause that lasts until we end it.
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 100));
    const paused: (() => void)[] = [];
    const wait = globalThis.setTimeout;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((go: () => void, ms?: number) =>
      ms === undefined ? paused.push(go) : wait(go, ms)) as never);
    const preparing = prepare();
    await vi.waitFor(() => expect(paused.length).toBe(1));
    await notebook.vault.lock();
    await until(notebook.state, ({ kind }) => kind === 'locked');
    paused[0]!();
    await preparing;
    expect(paused.length).toBe(1);
    expect(notebook.search.ready).toBe(false);
  });
});
