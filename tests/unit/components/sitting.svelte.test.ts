import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sitting } from '@/components/reflect/sitting.svelte';
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

  it('comes back to the first question that is still open', async () => {
    const sitting = await sit();
    await sitting.answer('heard', { line: 'on good days' });
    await vi.waitFor(() => expect(sitting.firstOpen).toBe(1));
    await sitting.answer('valued', { answer: 'no' });
    await sitting.answer('supported', { answer: 'not-sure' });
    await vi.waitFor(() => expect(sitting.firstOpen).toBe(3));
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
