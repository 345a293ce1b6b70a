import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AppState } from '@/components/app/app-state.svelte';
import LoadedView from '@/components/app/LoadedView.svelte';
import { LOAD_VIEW } from '@/components/app/route-table';
import type { Host } from '@/components/window/host';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page, until } from '../../notebook/pages';

// Compiled before the test: the first time takes longer than a view may take to appear.
await Promise.all([LOAD_VIEW.settings(), LOAD_VIEW.notes(), LOAD_VIEW.learn()]);

beforeEach(emptyWorld);
afterEach(closePages);

it('leads from view to view, each with the state of its own feature alone', async () => {
  const host: Partial<Host> = {
    selections: { list: async () => [], remove: async () => undefined, onAdd: () => () => undefined },
    unsavedDeltas: { save: () => undefined, list: async () => [], remove: async () => undefined },
    sites: {
      allowed: async () => [],
      allow: async () => false,
      forbid: async () => {},
      onChange: () => () => {},
      watchInFront: () => () => {},
    },
  };
  const notebook = page();
  await until(notebook.state, ({ kind }) => kind === 'open');
  const app = new AppState([], notebook, host as Host, { view: 'settings' });
  render(LoadedView, { props: { app } });
  await screen.findByRole('heading', { name: 'Settings' });
  app.goTo({ view: 'notes' });
  await screen.findByText('No notes yet.');
  app.goTo({ view: 'learn' });
  await screen.findByText('Six steps', { exact: false });
  app.goTo({ view: 'settings' });
  expect(await screen.findByRole('heading', { name: 'Settings' })).toBeTruthy();
});
