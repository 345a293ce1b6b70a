import { beforeEach, expect, it, vi } from 'vitest';
import { OpenersState } from '@/components/openers/openers-state.svelte';
import { recentOpeners } from '@/lib/insertion/recent-openers';
import { forgetInsertedText } from '@/lib/insertion/forget-inserted-text';
import { emptyWorld } from '../../notebook/empty-world';
import { page } from '../../notebook/pages';

beforeEach(emptyWorld);

it('has what was used lately first, each once and few of them', async () => {
  for (const id of ['a', 'b', 'a']) await recentOpeners.add(id);
  expect(await recentOpeners.getValue()).toEqual(['a', 'b']);
  for (let use = 0; use < 20; use++) await recentOpeners.add(`opener-${use}`);
  expect(await recentOpeners.getValue()).toHaveLength(12);
});

it('follows what other windows used, and forgets it with a lock', async () => {
  const state = new OpenersState(page(), { recentOpeners });
  const stop = state.recent.follow();
  await recentOpeners.add('calm');
  await vi.waitFor(() => expect(state.recent.ids).toEqual(['calm']));
  state.current.filter.query = 'afraid';
  state.lock();
  expect(state.recent.ids).toEqual([]);
  expect(state.current.filter.query).toBe('');
  await forgetInsertedText();
  expect(await recentOpeners.getValue()).toEqual([]);
  stop();
});

it('lets no use fail where the memory refuses', async () => {
  const add = () => Promise.reject(new Error('full'));
  const state = new OpenersState(page(), { recentOpeners: { ...recentOpeners, add } });
  await expect(state.recent.add('calm')).resolves.toBeUndefined();
});

it('remembers no use that ends after its window was hidden', async () => {
  const state = new OpenersState(page(), { recentOpeners });
  state.recent.disable();
  await state.recent.add('calm');
  expect(await recentOpeners.getValue()).toEqual([]);
});
