import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import NextView from '@/components/next/NextView.svelte';
import { AppState } from '@/components/app/app-state.svelte';
import type { Host } from '@/components/window/host';
import type { Notebook } from '@/lib/notebook/notebook';
import { addDays, calendarDay } from '@/lib/text/calendar-day';
import { openers } from 'virtual:words/en/openers';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page, until } from '../../notebook/pages';

const daysAgo = (days: number) => addDays(calendarDay(Date.now()), -days);
let notebook: Notebook;
let app: AppState;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  const host = {
    insert: vi.fn(async () => ({ kind: 'inserted' })),
    copy: vi.fn(async () => undefined),
    lastInsertedText: async () => 'Could we talk on Sunday?',
  } as unknown as Host;
  app = new AppState(openers, notebook, host, { view: 'next' });
});
afterEach(closePages);

const show = () =>
  render(NextView, { props: { context: app, state: app.features.next, route: { view: 'next' } } });
const pressOn = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string) => fireEvent.click(await screen.findByRole('radio', { name }));
const firstWords = () => document.querySelector('article .words')?.textContent;
const kept = async () => (await until(notebook.attempts, (all) => all.length === 1))[0]!.content;

it('shows words for a reply without keeping anything', async () => {
  show();
  await choose('Maybe');
  expect(firstWords()).toContain('Thank you for thinking about it.');
  expect(await screen.findByText(/Just looking\./)).toBeTruthy();
  expect(screen.queryByText(/It’s kinder to wait until/)).toBeNull();
  expect(await notebook.everything()).toEqual([]);
});

it('offers the words that went in last, keeps them once, and then the reply to them', async () => {
  show();
  await pressOn('Write down what I tried');
  const keep = await screen.findByRole('button', { name: 'Save' });
  await Promise.all([fireEvent.click(keep), fireEvent.click(keep)]);
  expect(await kept()).toMatchObject({ words: 'Could we talk on Sunday?' });
  await choose('Yes');
  await waitFor(async () => expect(await kept()).toMatchObject({ reply: 'yes' }));
  expect(app.features.next.previewedReply).toBeUndefined();
});

it('says how long it is kinder to wait, and keeps the decision not to', async () => {
  await notebook.attempts.add({ words: 'Could we talk?', reply: 'no', triedOn: daysAgo(3) });
  show();
  expect(await screen.findByRole('heading', { name: /It’s kinder to wait until/ })).toBeTruthy();
  await pressOn('I have read this, and I’ll decide for myself');
  expect(await screen.findByText(/You decided not to wait until/)).toBeTruthy();
  expect(await kept()).toMatchObject({ holdLifted: true });
  await pressOn('Wait after all');
  expect(await screen.findByRole('heading', { name: /It’s kinder to wait until/ })).toBeTruthy();
});

it('holds back the lines to send after silence until it is their time, but not those to say', async () => {
  await notebook.attempts.add({ words: 'Could we talk?', reply: 'silence', triedOn: daysAgo(1) });
  const { unmount } = show();
  await fireEvent.click(await screen.findByText('Could we talk?'));
  await pressOn('See what may help now');
  expect(await screen.findAllByText(/^Not before /)).not.toHaveLength(0);
  unmount();
  const [attempt] = await until(notebook.attempts, (all) => all.length === 1);
  await notebook.attempts.change(attempt!.id, { triedOn: daysAgo(4) });
  show();
  expect((await screen.findAllByRole('button', { name: 'Insert' })).length).toBe(3);
  expect(screen.queryByText(/^Not before /)).toBeNull();
});

it('never leads from a frightening reply to words', async () => {
  show();
  await choose('Hurt or upset');
  expect(firstWords()).toBeTruthy();
  await pressOn('Their reply scared me');
  expect(app.safetyShown).toBe(true);
  expect(firstWords()).toBeUndefined();
});

it('has words for the reply to an opener that the deck no longer has', async () => {
  await notebook.attempts.add({ words: 'An older line.', openerId: 'of-an-older-deck', triedOn: daysAgo(1) });
  show();
  await screen.findAllByText('An older line.');
  await choose('Yes');
  await waitFor(async () => expect(await kept()).toMatchObject({ reply: 'yes' }));
  expect(firstWords()).toContain('Thank you.');
});

it('leads to help beside the words for an offer that takes something away', async () => {
  show();
  await choose('Suggested something else');
  await fireEvent.click(screen.getByRole('button', { name: 'More words' }));
  const costly = screen.getByText(/not going to give up people I love/).closest('article')!;
  await fireEvent.click(within(costly).getByRole('button', { name: 'Help' }));
  expect(app.safetyShown).toBe(true);
});

it('says so where a reply could not be kept, and shows what fits all the same', async () => {
  await notebook.attempts.add({ words: 'Could we talk?' });
  vi.spyOn(notebook.attempts, 'setReply').mockRejectedValue(new Error('disk full'));
  show();
  await screen.findByText('What you said on', { exact: false });
  await choose('No');
  await waitFor(() => expect(app.toast.current?.text).toContain('Couldn’t save'));
  expect(firstWords()).toContain('Thank you for telling me straight.');
});

it('begins at the attempt that a search led to, and leaves the focus alone from then on', async () => {
  await notebook.attempts.add({ words: 'Shall we?', triedOn: daysAgo(1) });
  const { id } = await notebook.attempts.add({ words: 'Could we talk?', triedOn: daysAgo(2) });
  render(NextView, {
    props: { context: app, state: app.features.next, route: { view: 'next', attemptId: id } },
  });
  const line = await screen.findByRole('textbox', { name: /Add a note/ });
  expect(document.activeElement?.textContent).toContain('Could we talk?');
  line.focus();
  await notebook.attempts.setReply(id, 'maybe');
  await screen.findByText('Maybe', { selector: 'summary span' });
  expect(document.activeElement).toBe(line);
});
