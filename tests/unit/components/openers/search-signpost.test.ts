import { i18n } from '#i18n';
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import OpenersView from '@/components/openers/OpenersView.svelte';
import type { Host } from '@/components/window/host';
import { AppState } from '@/components/app/app-state.svelte';
import { hesitationLabel } from '@/lib/labels/opener-labels';
import { openers } from 'virtual:words/en/openers';
import { emptyWorld } from '../../notebook/empty-world';
import { FEARFUL_QUERIES } from '../../catalogue/queries/all';
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

/** Types into the search field, and waits until it was searched for. */
async function search(value: string) {
  await fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
  await waitFor(() => expect(screen.queryByText(i18n.t('found.loading'))).toBeNull());
}
const lines = () => screen.queryAllByRole('article');

it('offers no line to somebody who is afraid, but people to turn to', async () => {
  await search('afraid of him');
  expect(lines()).toHaveLength(0);
  screen.getByText('If something frightens you, you come first.');
  await fireEvent.click(screen.getByRole('button', { name: 'Places to turn to' }));
  expect(app.openSafety).toHaveBeenCalledOnce();
});

it('has no line for anything that speaks of fear', async () => {
  for (const query of FEARFUL_QUERIES) {
    // oxlint-disable-next-line no-await-in-loop -- one search field
    await search(query);
    expect(lines().length, query).toBe(0);
    screen.getByText('If something frightens you, you come first.');
  }
});

it('puts help before the lines where something weighs much', async () => {
  await search('divorce talk');
  const help = screen.getByRole('button', { name: 'Places to turn to' });
  expect(help.compareDocumentPosition(lines()[0]!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

it('shows the best first, and says where to turn when nothing is found', async () => {
  await search('waste of money');
  expect(lines()[0]!.textContent).toMatch(/money|spend|free|bills|hours/);
  await search('qqqqq');
  expect(lines()).toHaveLength(0);
  screen.getByRole('button', { name: 'Show all openers' });
  screen.getByRole('button', { name: 'Places to turn to' });
  await fireEvent.click(screen.getByRole('button', { name: i18n.t('nav.next') }));
  expect(app.route).toEqual({ view: 'next' });
});

it('leads from nothing to the nearest worry', async () => {
  await search('blamqqq');
  await fireEvent.click(screen.getByRole('button', { name: hesitationLabel('will-be-blamed') }));
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: i18n.t('openers.hesitation') }).value).toBe(
    'will-be-blamed',
  );
  expect(lines().length).toBeGreaterThan(0);
});

it('says what else it found, and leads there', async () => {
  await search('she said maybe');
  await fireEvent.click(screen.getAllByRole('button', { name: /After a maybe$/ })[0]!);
  expect(app.route).toMatchObject({ view: 'next', reply: 'maybe' });
});

it('takes the first of what was found by Enter, and nothing while nothing was typed', async () => {
  const insert = vi.spyOn(app, 'insert').mockResolvedValue();
  const field = screen.getByRole('searchbox');
  await fireEvent.keyDown(field, { key: 'Enter' });
  expect(insert).not.toHaveBeenCalled();
  await search('too expensive');
  const words = lines()[0]!.querySelector('.words')!.textContent;
  await fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(insert).not.toHaveBeenCalled();
  await fireEvent.keyDown(field, { key: 'Enter' });
  expect(insert).toHaveBeenCalledWith(expect.objectContaining({ text: words }));
  await search('im scared of him');
  await fireEvent.keyDown(field, { key: 'Enter' });
  expect(app.openSafety).toHaveBeenCalled();
});
