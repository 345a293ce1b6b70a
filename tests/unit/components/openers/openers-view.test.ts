import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import OpenersView from '@/components/openers/OpenersView.svelte';
import type { Host } from '@/components/window/host';
import { AppState } from '@/components/app/app-state.svelte';
import { openers } from 'virtual:words/en/openers';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page, until } from '../../notebook/pages';

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
  render(OpenersView, { props: { context: app, state: app.features.openers, route: { view: 'openers' } } });
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

it('is led to the openers of one stage, and from there to all of them again', async () => {
  const { rerender } = render(OpenersView, {
    props: { context: app, state: app.features.openers, route: { view: 'openers', stage: 'own-support' } },
  });
  const stage = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Where you are' }).value;
  expect(stage()).toBe('own-support');
  expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Openers' }));
  await rerender({ route: { view: 'openers' } });
  // Nothing narrows any more, and a popup has the second row of filters on request.
  expect(screen.queryByRole('combobox', { name: 'Where you are' })).toBeNull();
});

it('is led to one opener, among all of them', async () => {
  const { id, text } = openers.at(-1)!;
  render(OpenersView, {
    props: { context: app, state: app.features.openers, route: { view: 'openers', openerId: id } },
  });
  const card = document.activeElement!.closest('article')!;
  expect(card.textContent).toContain(text.slice(0, 12));
  expect(screen.getAllByRole('article').length).toBe(openers.length);
  await waitFor(() => expect(seen.mock.contexts.at(-1)).toBe(card));
});

it('has edited words again once they were taken back out of the page', async () => {
  const { id } = openers[0]!;
  const host = { insert: async () => ({ kind: 'inserted' }), takeBack: async () => true };
  app = new AppState(openers, page(), host as unknown as Host, { view: 'openers' });
  const edited = () => app.features.openers.drafts.textOf(id);
  app.features.openers.drafts.set(id, 'words of my own');
  render(OpenersView, { props: { context: app, state: app.features.openers, route: { view: 'openers' } } });
  document.querySelector<HTMLElement>(`[data-opener="${id}"] [data-leads]`)!.click();
  await waitFor(() => expect(app.toast.current).toBeDefined());
  expect(edited()).toBeUndefined();
  app.toast.current!.actions![0]!.run();
  await waitFor(() => expect(edited()).toBe('words of my own'));
  // Stored before the notebook closes: what is refused later would be asked about in the next file's page.
  app.features.openers.drafts.flush();
  await until(app.notebook.drafts, (drafts) => drafts.get(`edit-opener:${id}`)?.text === 'words of my own');
});

it('keeps a favorite that the deck no longer has, and offers none to be shown', async () => {
  const notebook = page();
  app = new AppState(openers, notebook, {} as unknown as Host, { view: 'openers' });
  await notebook.favourites.set('of-an-older-deck', true);
  render(OpenersView, { props: { context: app, state: app.features.openers, route: { view: 'openers' } } });
  await waitFor(() => expect(notebook.favourites.current?.size).toBe(1));
  expect(screen.queryByRole('button', { name: /^Favorites/ })).toBeNull();
  await notebook.favourites.set(openers[0]!.id, true);
  await fireEvent.click(await screen.findByRole('button', { name: /^Favorites\s+1$/ }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
  expect([...notebook.favourites.current!]).toEqual(['of-an-older-deck', openers[0]!.id]);
});

it('forgets at a lock what was looked for in a list that a link led to', async () => {
  render(OpenersView, {
    props: { context: app, state: app.features.openers, route: { view: 'openers', stage: 'own-support' } },
  });
  await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'he hits the wall' } });
  app.features.openers.lock();
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe(''));
});
