import { render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import OpenersRoom from '@/components/openers/OpenersRoom.svelte';
import type { Host } from '@/components/window/host';
import { AppState } from '@/components/app/app-state.svelte';
import { openers } from 'virtual:words/en/openers';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page } from '../../notebook/pages';

let app: AppState;
const seen = vi.fn();

beforeEach(async () => {
  await emptyWorld();
  // Missing in jsdom.
  Element.prototype.scrollIntoView = seen;
  app = new AppState(openers, page(), { openPanel: async () => undefined } as unknown as Host, {
    view: 'openers',
  });
});
afterEach(closePages);

it('begins in the search field where nothing leads elsewhere', () => {
  render(OpenersRoom, { app, route: { view: 'openers' } });
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

it('is led to the openers of one stage, and from there to all of them again', async () => {
  const { rerender } = render(OpenersRoom, { app, route: { view: 'openers', stage: 'own-support' } });
  const stage = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Where you are' }).value;
  expect(stage()).toBe('own-support');
  expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Openers' }));
  await rerender({ route: { view: 'openers' } });
  expect(stage()).toBe('');
});

it('is led to one opener, among all of them', async () => {
  const { id, text } = openers.at(-1)!;
  render(OpenersRoom, { app, route: { view: 'openers', openerId: id } });
  const card = document.activeElement!.closest('article')!;
  expect(card.textContent).toContain(text.slice(0, 12));
  expect(screen.getAllByRole('article').length).toBe(openers.length);
  await waitFor(() => expect(seen.mock.contexts).toEqual([card]));
});
