import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChecklistRun } from '@/components/reflect/checklist-run.svelte';
import type { Checklist } from '@/content/schema';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page, until } from '../../notebook/pages';

const checklist: Checklist = {
  id: 'steps',
  kind: 'reflect',
  title: 'Steps',
  intro: 'Take your time.',
  items: ['heard', 'valued', 'supported'].map((id) => ({ id, text: `${id}?`, covers: [] })),
  sources: ['six-steps'],
  review: [],
};

const reflect = { view: 'reflect', checklistId: 'steps' } as const;
let notebook: Notebook;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
});
afterEach(closePages);

/** A run as a view has it, once the notebook has said what there is. */
async function sit(): Promise<ChecklistRun> {
  const run = new ChecklistRun(notebook, checklist);
  await vi.waitFor(() => expect(run.ready).toBe(true));
  return run;
}

describe('a run', () => {
  it('begins with its first answer, and only once however quick the answers come', async () => {
    const run = await sit();
    await Promise.all([run.answer('heard', { answer: 'yes' }), run.answer('valued', { answer: 'no' })]);
    const all = await until(
      notebook.reflections,
      (found) => Object.keys(found[0]?.content.answers ?? {}).length === 2,
    );
    expect(all).toHaveLength(1);
  });

  it('comes back to the question it was left at, also in another window', async () => {
    const run = await sit();
    run.comeIn();
    expect(run.indexAt(reflect)).toBe(0);
    await run.answer('heard', { answer: 'yes' });
    expect(run.indexAt(reflect)).toBe(0);
    run.goTo(2, reflect);
    expect(run.indexAt(reflect)).toBe(2);
    await vi.waitFor(() => expect(run.stored?.content.at).toBe('supported'));
    const elsewhere = new ChecklistRun(page(), checklist);
    await vi.waitFor(() => expect(elsewhere.ready).toBe(true));
    elsewhere.comeIn();
    expect(elsewhere.indexAt(reflect)).toBe(2);
  });

  it('follows a link to a question until the person moves on from there', async () => {
    const run = await sit();
    run.comeIn();
    run.goTo(2, reflect);
    const link = { ...reflect, questionId: 'valued' };
    expect(run.indexAt(link)).toBe(1);
    run.goTo(0, link);
    expect(run.indexAt(link)).toBe(0);
    expect(run.indexAt({ ...link })).toBe(1);
    expect(run.indexAt({ ...link, questionId: 'unheard-of' })).toBe(0);
  });

  it('keeps that it was finished, and then leads to its end', async () => {
    const run = await sit();
    run.comeIn();
    await run.answer('heard', { answer: 'yes' });
    run.goTo(3, reflect);
    await vi.waitFor(() => expect(run.stored?.content.finishedAt).toBeTypeOf('number'));
    const again = new ChecklistRun(notebook, checklist);
    again.comeIn();
    expect(again.indexAt(reflect)).toBe(3);
  });

  it('stays what it is when another window begins a newer one', async () => {
    const run = await sit();
    await run.answer('heard', { answer: 'yes' });
    const elsewhere = new ChecklistRun(page(), checklist);
    elsewhere.startAfresh();
    await elsewhere.answer('heard', { answer: 'no' });
    await until(notebook.reflections, (found) => found.length === 2);
    expect(run.answers).toEqual({ heard: { answer: 'yes' } });
  });

  it('comes out of the bin when it is answered in a window that still shows it', async () => {
    const run = await sit();
    await run.answer('heard', { answer: 'yes' });
    await notebook.reflections.moveToTrash(run.settledOn!);
    expect(run.stored).toBeUndefined();
    await run.answer('valued', { line: 'still typing' });
    expect(run.answers).toEqual({ heard: { answer: 'yes' }, valued: { line: 'still typing' } });
  });

  it('keeps what is typed even when its record was deleted for good meanwhile', async () => {
    const run = await sit();
    await run.answer('heard', { answer: 'yes' });
    await notebook.reflections.moveToTrash(run.settledOn!);
    await notebook.reflections.emptyTrash([run.settledOn!]);
    await run.answer('valued', { line: 'still typing' });
    const all = await until(notebook.reflections, (found) => found.length === 1);
    expect(all[0]?.content.answers).toEqual({ valued: { line: 'still typing' } });
  });

  it('keeps an answer that was on its way when the notebook was locked, in the run it belongs to', async () => {
    await notebook.setMode({ mode: 'locked', passphrase: 'secret' });
    const run = await sit();
    await run.answer('heard', { answer: 'yes' });
    await vi.waitFor(() => expect(run.answers.heard).toBeDefined());
    await notebook.vault.lock();
    await until(notebook.state, ({ kind }) => kind === 'locked');
    await run.answer('valued', { line: 'half a sen' });
    await notebook.settled();
    await notebook.vault.unlock('secret');
    const all = await until(notebook.reflections, (found) => found.length > 0);
    expect(all.map(({ content }) => content.answers)).toEqual([
      { heard: { answer: 'yes' }, valued: { line: 'half a sen' } },
    ]);
  });

  it('begun afresh leaves the earlier answers where they are', async () => {
    const run = await sit();
    await run.answer('heard', { answer: 'yes' });
    await vi.waitFor(() => expect(run.answers).toEqual({ heard: { answer: 'yes' } }));
    run.startAfresh();
    expect(run.answers).toEqual({});
    await run.answer('heard', { answer: 'no' });
    const all = await until(
      notebook.reflections,
      (found) => found.length === 2 && found.every(({ content }) => content.answers.heard),
    );
    expect(all.map(({ content }) => content.answers.heard?.answer).toSorted()).toEqual(['no', 'yes']);
  });
});
