import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AppState } from '@/components/app/app-state.svelte';
import { exportDocumentLabels } from '@/components/export/export-labels';
import NextView from '@/components/next/NextView.svelte';
import { DeckLookup } from '@/components/notes/deck-lookup';
import { rowLabels } from '@/components/notes/row-labels';
import QuestionHistory from '@/components/reflect/over-time/QuestionHistory.svelte';
import { markdownLabels } from '@/components/settings/backup/markdown-labels';
import type { Host } from '@/components/window/host';
import { documentAsMarkdown } from '@/lib/notebook/export/document-as-markdown';
import { composeParts } from '@/lib/notebook/export/compose-document';
import { notebookAsMarkdown } from '@/lib/notebook/export/notebook-as-markdown';
import { ofKind } from '@/lib/notebook/records/of-kind';
import { Notebook } from '@/lib/notebook/notebook';
import { checklists } from 'virtual:words/en/checklists';
import { openers } from 'virtual:words/en/openers';
import { emptyWorld } from '../notebook/empty-world';

// Late on a Tuesday evening in Berlin. In Los Angeles it is early afternoon, in Auckland already the next day.
const WRITTEN = new Date('2026-03-03T23:30:00+01:00').getTime();
const [checklist] = checklists;
const [question] = checklist!.items;
let now = WRITTEN;
let notebook: Notebook;

beforeEach(async () => {
  await emptyWorld();
  vi.stubEnv('TZ', 'Europe/Berlin');
  now = WRITTEN;
  notebook = new Notebook({ now: () => now });
  await notebook.attempts.add({ words: 'Could we talk?', reply: 'silence' });
  const { id } = await notebook.reflections.begin(checklist!.id);
  await notebook.reflections.answer(id, question!.id, { answer: 'yes' });
});
afterEach(() => {
  notebook.close();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const PLACES = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati'];

it.each(PLACES)('shows and exports the day it was written on, read in %s', async (zone) => {
  vi.stubEnv('TZ', zone);
  const all = await notebook.everything();
  const [reflections, attempts] = [ofKind(all, 'reflection'), ofKind(all, 'attempt')];
  render(QuestionHistory, { checklist: checklist!, questionId: question!.id, runs: reflections });
  expect(screen.getByText('March 3, 2026')).toMatchObject({ dateTime: '2026-03-03' });
  const attempt = rowLabels({ key: '', record: attempts[0]! }, new DeckLookup(openers, checklists));
  expect(attempt).toMatchObject({ time: 'Mar 3, 2026', datetime: '2026-03-03' });
  const markdown = notebookAsMarkdown(all, markdownLabels(checklists));
  expect(markdown.match(/^## .*/gm)).toEqual(['## 2026-03-03', '## 2026-03-03']);
  const parts = composeParts(
    { reflections, attempts, notes: [] },
    exportDocumentLabels(checklists, (text) => text),
  );
  expect(documentAsMarkdown({ parts }).match(/^## .*/gm)).toEqual(['## March 3, 2026', '## March 3, 2026']);
});

it.each(PLACES)('asks to wait until the same day, read in %s', async (zone) => {
  vi.stubEnv('TZ', zone);
  const host = { lastInsertedText: async () => undefined } as unknown as Host;
  const app = new AppState(openers, notebook, host, { view: 'next' });
  const props = { context: app, state: app.features.next, route: { view: 'next' as const } };
  const clock = vi.spyOn(Date, 'now');
  // Three days after the third of March, as the calendar counts them in this place.
  clock.mockReturnValue(new Date('2026-03-05T23:59:00').getTime());
  const { unmount } = render(NextView, { props });
  expect(
    await screen.findByRole('heading', { name: 'It’s kinder to wait until Friday, March 6' }),
  ).toBeTruthy();
  expect(await screen.findByText('Tuesday, March 3')).toBeTruthy();
  unmount();
  clock.mockReturnValue(new Date('2026-03-06T00:01:00').getTime());
  render(NextView, { props });
  expect(await screen.findByText('Tuesday, March 3')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: /It’s kinder to wait/ })).toBeNull();
});
