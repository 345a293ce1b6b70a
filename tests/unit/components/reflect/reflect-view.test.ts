import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import ReflectView from '@/components/reflect/ReflectView.svelte';
import type { Host } from '@/components/window/host';
import { AppState } from '@/components/app/app-state.svelte';
import type { Route } from '@/components/window/route';
import { closePages, page } from '../../notebook/pages';
import { emptyWorld } from '../../notebook/empty-world';

const POPUP = { openPanel: async () => undefined };
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

let app: AppState;

/** The view in a window of its own, following where it is led. */
function open(host: Partial<Host> = {}): void {
  app = new AppState([], page(), host as Host, { view: 'reflect' });
  draw();
}
function draw(): void {
  const { unmount, rerender } = render(ReflectView, {
    props: {
      context: app,
      state: app.features.reflect,
      route: app.route as Extract<Route, { view: 'reflect' }>,
    },
  });
  const goTo = app.goTo;
  app.goTo = (route) => {
    goTo(route);
    if (route.view === 'reflect') void rerender({ route });
    else unmount();
  };
}

beforeEach(async () => {
  document.body.replaceChildren();
  await emptyWorld();
  // Missing in jsdom.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    setTimeout(() => this.dispatchEvent(new Event('close')));
  };
});
afterEach(closePages);

it('offers every checklist, and the one last touched first of all', async () => {
  open();
  expect(await screen.findAllByRole('heading', { level: 3 })).toHaveLength(10);
  expect(screen.queryByText('Pick up where you left off')).toBeNull();
  await press('While we talk');
  await fireEvent.click(await screen.findByRole('radio', { name: 'Yes' }));
  await screen.findByText('Saved on this device');
  await press('All checklists');
  expect(await screen.findByText(/^1 of 12 answered, last on /)).toBeTruthy();
  await press('Pick up where you left off');
  expect(await screen.findByRole('heading', { name: 'While we talk' })).toBeTruthy();
});

it('leads straight to a question', async () => {
  open();
  app.goTo({ view: 'reflect', checklistId: 'after-a-no', questionId: 'no-rest' });
  expect(await screen.findByText('Can I let the subject rest for now?')).toBeTruthy();
});

it('begins a popup with a question of the run last touched, whatever else is touched meanwhile', async () => {
  const elsewhere = page();
  const first = await elsewhere.reflections.begin('while-we-talk');
  await elsewhere.reflections.answer(first.id, 'du-still-good', { answer: 'yes' });
  open(POPUP);
  expect(await screen.findByRole('heading', { name: 'While we talk' })).toBeTruthy();
  expect(await screen.findByText('2 of 12')).toBeTruthy();
  const second = await elsewhere.reflections.begin('after-a-no');
  await elsewhere.reflections.answer(second.id, 'no-safe', { answer: 'yes' });
  await waitFor(() => expect(app.notebook.reflections.current).toHaveLength(2));
  expect(screen.getByRole('heading', { name: 'While we talk' })).toBeTruthy();
  await press('All checklists');
  expect(await screen.findAllByRole('heading', { level: 3 })).toHaveLength(10);
});

it('begins a popup with the long checklist once the last run was finished', async () => {
  const elsewhere = page();
  const { id } = await elsewhere.reflections.begin('while-we-talk');
  await elsewhere.reflections.answer(id, 'du-still-good', { answer: 'yes' });
  await elsewhere.reflections.finish(id);
  open(POPUP);
  expect(await screen.findByRole('heading', { name: 'A quiet look at where I stand' })).toBeTruthy();
});

it('deletes the run that is open, leads to the overview, and brings it back', async () => {
  const elsewhere = page();
  const { id } = await elsewhere.reflections.begin('while-we-talk');
  await elsewhere.reflections.answer(id, 'du-still-good', { line: 'mostly' });
  open();
  await press('Pick up where you left off');
  await fireEvent.click(await screen.findByText('Answered once'));
  await press(/^Delete your answers from/);
  expect(await screen.findAllByRole('heading', { level: 3 })).toHaveLength(10);
  expect(screen.queryByText('Pick up where you left off')).toBeNull();
  const undo = app.toast.current?.actions?.[0];
  expect(undo?.label).toBe('Undo');
  undo!.run();
  await press('Pick up where you left off');
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox')).value).toBe('mostly');
});

it('remembers whether questions come one at a time', async () => {
  open();
  await press('While we talk');
  await press('All questions at once');
  expect(await screen.findAllByRole('group')).toHaveLength(12);
  document.body.replaceChildren();
  open();
  await press('After the talk');
  await waitFor(() => expect(screen.getAllByRole('group')).toHaveLength(11));
});

it('deletes runs for good only after a question, and then those that were asked about', async () => {
  const elsewhere = page();
  const begin = async () => {
    const { id } = await elsewhere.reflections.begin('while-we-talk');
    await elsewhere.reflections.answer(id, 'du-still-good', { answer: 'yes' });
    return id;
  };
  const [first, second, shown] = [await begin(), await begin(), await begin()];
  await elsewhere.reflections.moveToTrash(first);
  open();
  await press('Pick up where you left off');
  await fireEvent.click(await screen.findByText('1 deleted set of answers'));
  const answer = async (name: string) =>
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));

  await press('Delete for good');
  await answer('Cancel');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await elsewhere.everything()).toHaveLength(3);

  await press('Delete for good');
  await elsewhere.reflections.moveToTrash(second);
  await screen.findByText('2 deleted sets of answers');
  await answer('Delete for good');
  await waitFor(() => expect(app.toast.current?.text).toBe('Deleted for good.'));
  const left = (await app.notebook.everything()).map(({ id }) => id);
  expect(left.toSorted()).toEqual([second, shown].toSorted());
  await screen.findByText('1 deleted set of answers');
});

/** Long enough for a jump to have come, were there one. */
const wait = () => new Promise((done) => setTimeout(done, 900));
const radio = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name });

it('leads on from an answer that is pressed, by pointer or by key, and not from one that arrow keys move to', async () => {
  open();
  await press('While we talk');
  await screen.findByText('1 of 12');
  await fireEvent.click(await radio('Yes'), { detail: 0 });
  await screen.findByText('Saved on this device');
  await wait();
  expect(screen.getByText('1 of 12')).toBeTruthy();

  const pressed = await radio('Partly');
  pressed.focus();
  await fireEvent.click(pressed, { detail: 1 });
  await screen.findByText('2 of 12');
  await waitFor(async () => expect(document.activeElement).toBe(await radio('Yes')));

  const partly = await radio('Partly');
  partly.focus();
  // A key that went down elsewhere, or is held, presses nothing here.
  await fireEvent.keyUp(partly, { key: ' ' });
  await fireEvent.keyDown(partly, { key: ' ', repeat: true });
  await fireEvent.keyUp(partly, { key: ' ' });
  expect(partly.checked).toBe(false);
  await fireEvent.keyDown(partly, { key: ' ' });
  await fireEvent.keyUp(partly, { key: ' ' });
  await screen.findByText('3 of 12');

  await press('Back');
  await screen.findByText('2 of 12');
  expect((await radio('Partly')).checked).toBe(true);
  const chosen = await radio('Partly');
  await fireEvent.keyDown(chosen, { key: 'Enter' });
  await fireEvent.keyUp(chosen, { key: 'Enter' });
  await screen.findByText('3 of 12');
});

it('leads nobody on who writes beside the answer, went elsewhere, or is at the last question', async () => {
  open();
  await press('While we talk');
  await screen.findByText('1 of 12');
  await fireEvent.input(screen.getByRole('textbox'), { target: { value: 'On good days' } });
  await fireEvent.click(await radio('Yes'), { detail: 1 });
  await wait();
  expect(screen.getByText('1 of 12')).toBeTruthy();

  await press('Next');
  await screen.findByText('2 of 12');
  await fireEvent.click(await radio('Yes'), { detail: 1 });
  screen.getByRole('textbox').focus();
  await wait();
  expect(screen.getByText('2 of 12')).toBeTruthy();

  await fireEvent.click(await radio('No'), { detail: 1 });
  (document.activeElement as HTMLElement).blur();
  await press('Back');
  await screen.findByText('1 of 12');
  await wait();
  expect(screen.getByText('1 of 12')).toBeTruthy();

  app.goTo({ view: 'reflect', checklistId: 'while-we-talk', questionId: 'du-pause' });
  await screen.findByText('12 of 12');
  await fireEvent.click(await radio('Yes'), { detail: 1 });
  await wait();
  expect(screen.getByText('12 of 12')).toBeTruthy();
});

it('offers to answer again first of all once a week has passed', async () => {
  const finished = async (days: number) => {
    const { id } = await page().reflections.begin('while-we-talk');
    await page().reflections.answer(id, 'du-still-good', { answer: 'yes' });
    await page().reflections.finish(id);
    const now = Date.now() + days * 24 * 60 * 60 * 1000;
    vi.spyOn(Date, 'now').mockImplementation(() => now);
    open();
    app.goTo({ view: 'reflect', checklistId: 'while-we-talk' });
    const actions = await screen.findAllByRole('button', { name: /^(Start again|Look over your answers)$/ });
    vi.restoreAllMocks();
    return actions.map(({ textContent }) => textContent?.trim());
  };
  expect(await finished(6)).toEqual(['Look over your answers', 'Start again']);
  document.body.replaceChildren();
  expect(await finished(8)).toEqual(['Start again', 'Look over your answers']);
});
