import { render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import OpenersRoom from '@/components/openers/OpenersRoom.svelte';
import type { Doing } from '@/components/window/host';
import { House } from '@/components/app/app-state.svelte';
import { openers } from 'virtual:words/en/openers';
import { emptyWorld } from '../notebook/empty-world';
import { closePages, page } from '../notebook/pages';

let house: House;
const seen = vi.fn();

beforeEach(async () => {
  await emptyWorld();
  // Missing in jsdom.
  Element.prototype.scrollIntoView = seen;
  house = new House(openers, page(), { openPanel: async () => undefined } as unknown as Doing, {
    view: 'openers',
  });
});
afterEach(closePages);

it('begins in the search field where nothing leads elsewhere', () => {
  render(OpenersRoom, { house, place: { view: 'openers' } });
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

it('is led to the openers of one stage, and from there to all of them again', async () => {
  const { rerender } = render(OpenersRoom, { house, place: { view: 'openers', stage: 'own-support' } });
  const stage = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Where you are' }).value;
  expect(stage()).toBe('own-support');
  expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Openers' }));
  await rerender({ place: { view: 'openers' } });
  expect(stage()).toBe('');
});

it('is led to one opener, among all of them', async () => {
  const { id, text } = openers.at(-1)!;
  render(OpenersRoom, { house, place: { view: 'openers', openerId: id } });
  const card = document.activeElement!.closest('article')!;
  expect(card.textContent).toContain(text.slice(0, 12));
  expect(screen.getAllByRole('article').length).toBe(openers.length);
  await waitFor(() => expect(seen.mock.contexts).toEqual([card]));
});
