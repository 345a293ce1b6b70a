import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sitting } from '@/components/reflect/checklist-run.svelte';
import type { Checklist } from '@/content/schema';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../notebook/empty-world';
import { closePages, page, until } from '../notebook/pages';

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

/** A sitting as a view has it, once the notebook has said what there is. */
async function sit(): Promise<Sitting> {
  const sitting = new Sitting(notebook, checklist);
  await vi.waitFor(() => expect(sitting.ready).toBe(true));
  return sitting;
}

describe('a sitting', () => {
  it('begins with its first answer, and only once however quick the answers come', async () => {
    const sitting = await sit();
    await Promise.all([
      sitting.answer('heard', { answer: 'yes' }),
      sitting.answer('valued', { answer: 'no' }),
    ]);
    const all = await until(
      notebook.reflections,
      (found) => Object.keys(found[0]?.content.answers ?? {}).length === 2,
    );
    expect(all).toHaveLength(1);
  });

  it('comes back to the question it was left at, also in another window', async () => {
    const sitting = await sit();
    sitting.comeIn();
    expect(sitting.indexAt(reflect)).toBe(0);
    await sitting.answer('heard', { answer: 'yes' });
    expect(sitting.indexAt(reflect)).toBe(0);
    sitting.goTo(2, reflect);
    expect(sitting.indexAt(reflect)).toBe(2);
    await vi.waitFor(() => expect(sitting.stored?.content.at).toBe('supported'));
    const elsewhere = new Sitting(page(), checklist);
    await vi.waitFor(() => expect(elsewhere.ready).toBe(true));
    elsewhere.comeIn();
    expect(elsewhere.indexAt(reflect)).toBe(2);
  });

  it('follows a link to a question until the person moves on from there', async () => {
    const sitting = await sit();
    sitting.comeIn();
    sitting.goTo(2, reflect);
    const link = { ...reflect, questionId: 'valued' };
    expect(sitting.indexAt(link)).toBe(1);
    sitting.goTo(0, link);
    expect(sitting.indexAt(link)).toBe(0);
    expect(sitting.indexAt({ ...link })).toBe(1);
    expect(sitting.indexAt({ ...link, questionId: 'unheard-of' })).toBe(0);
  });

  it('keeps that it was finished, and then leads to its end', async () => {
    const sitting = await sit();
    sitting.comeIn();
    await sitting.answer('heard', { answer: 'yes' });
    sitting.goTo(3, reflect);
    await vi.waitFor(() => expect(sitting.stored?.content.finishedAt).toBeTypeOf('number'));
    const again = new Sitting(notebook, checklist);
    again.comeIn();
    expect(again.indexAt(reflect)).toBe(3);
  });

  it('stays what it is when another window begins a newer one', async () => {
    const sitting = await sit();
    await sitting.answer('heard', { answer: 'yes' });
    const elsewhere = new Sitting(page(), checklist);
    elsewhere.startAfresh();
    await elsewhere.answer('heard', { answer: 'no' });
    await until(notebook.reflections, (found) => found.length === 2);
    expect(sitting.answers).toEqual({ heard: { answer: 'yes' } });
  });

  it('comes out of the bin when it is answered in a window that still shows it', async () => {
    const sitting = await sit();
    await sitting.answer('heard', { answer: 'yes' });
    await notebook.reflections.putInBin(sitting.settledOn!);
    expect(sitting.stored).toBeUndefined();
    await sitting.answer('valued', { line: 'still typing' });
    expect(sitting.answers).toEqual({ heard: { answer: 'yes' }, valued: { line: 'still typing' } });
  });

  it('keeps what is typed even when its record was deleted for good meanwhile', async () => {
    const sitting = await sit();
    await sitting.answer('heard', { answer: 'yes' });
    await notebook.reflections.putInBin(sitting.settledOn!);
    await notebook.reflections.emptyBin([sitting.settledOn!]);
    await sitting.answer('valued', { line: 'still typing' });
    const all = await until(notebook.reflections, (found) => found.length === 1);
    expect(all[0]?.content.answers).toEqual({ valued: { line: 'still typing' } });
  });

  it('keeps an answer that was on its way when the notebook was locked, in the sitting it belongs to', async () => {
    await notebook.setMode({ mode: 'locked', passphrase: 'secret' });
    const sitting = await sit();
    await sitting.answer('heard', { answer: 'yes' });
    await vi.waitFor(() => expect(sitting.answers.heard).toBeDefined());
    await notebook.vault.lock();
    await until(notebook.state, ({ kind }) => kind === 'locked');
    await sitting.answer('valued', { line: 'half a sen' });
    await notebook.settled();
    await notebook.vault.unlock('secret');
    const all = await until(notebook.reflections, (found) => found.length > 0);
    expect(all.map(({ content }) => content.answers)).toEqual([
      { heard: { answer: 'yes' }, valued: { line: 'half a sen' } },
    ]);
  });

  it('begun afresh leaves the earlier answers where they are', async () => {
    const sitting = await sit();
    await sitting.answer('heard', { answer: 'yes' });
    await vi.waitFor(() => expect(sitting.answers).toEqual({ heard: { answer: 'yes' } }));
    sitting.startAfresh();
    expect(sitting.answers).toEqual({});
    await sitting.answer('heard', { answer: 'no' });
    const all = await until(
      notebook.reflections,
      (found) => found.length === 2 && found.every(({ content }) => content.answers.heard),
    );
    expect(all.map(({ content }) => content.answers.heard?.answer).toSorted()).toEqual(['no', 'yes']);
  });
});
