import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import OpenersView from '@/components/openers/OpenersView.svelte';
import type { Host } from '@/components/window/host';
import { AppState } from '@/components/app/app-state.svelte';
import { openers } from 'virtual:words/en/openers';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page } from '../../notebook/pages';

let app: AppState;

beforeEach(async () => {
  await emptyWorld();
  app = new AppState(openers, page(), { openPanel: async () => undefined } as unknown as Host, {
    view: 'openers',
  });
  vi.spyOn(app, 'openSafety');
  render(OpenersView, { props: { context: app, state: app.features.openers, route: { view: 'openers' } } });
});
afterEach(closePages);

const search = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });

it('offers no line to somebody who is afraid, but people to turn to', async () => {
  await search('afraid of him');
  expect(screen.queryAllByRole('article')).toHaveLength(0);
  screen.getByText('If something frightens you, you come first.');
  await fireEvent.click(screen.getByRole('button', { name: 'Places to turn to' }));
  expect(app.openSafety).toHaveBeenCalledOnce();
});

it('puts help before the lines where something weighs much', async () => {
  await search('divorce talk');
  const help = screen.getByRole('button', { name: 'Places to turn to' });
  const [first] = screen.getAllByRole('article');
  expect(help.compareDocumentPosition(first!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

it('shows the best first, and says where to turn when nothing is found', async () => {
  await search('waste of money');
  expect(screen.getAllByRole('article')[0]!.textContent).toMatch(/money|spend|free|bills/);
  await search('qqqqq');
  expect(screen.queryAllByRole('article')).toHaveLength(0);
  screen.getByRole('button', { name: 'Show all openers' });
  screen.getByRole('button', { name: 'Places to turn to' });
});
