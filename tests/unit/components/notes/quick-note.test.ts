import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import QuickNote from '@/components/notes/QuickNote.svelte';
import type { Host } from '@/components/window/host';
import { AppState } from '@/components/app/app-state.svelte';
import type { Route } from '@/components/window/route';
import { removeUnsavedDeltas, saveUnsavedDelta, listUnsavedDeltas } from '@/lib/inbox/unsaved-delta';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page, texts, until } from '../../notebook/pages';

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your note' });
const saved = () => vi.waitFor(() => screen.getByText('Saved on this device'));

/** The popup with the notes in it, once it knows what there is. */
async function open(route: Extract<Route, { view: 'notes' }> = { view: 'notes' }): Promise<AppState> {
  const host: Partial<Host> = {
    unsavedDeltas: { save: saveUnsavedDelta, list: listUnsavedDeltas, remove: removeUnsavedDeltas },
    openPanel: async () => undefined,
  };
  const app = new AppState([], page(), host as Host, route);
  render(QuickNote, { props: { context: app, state: app.features.notes, route } });
  await until(app.notebook.notes, () => true);
  app.features.notes.unsavedDelta.follow('open');
  await vi.waitFor(() => expect(app.features.notes.unsavedDelta.restoreFinished).toBe(true));
  return app;
}

beforeEach(emptyWorld);
afterEach(() => {
  cleanup();
  closePages();
});

it('makes a note of what is typed, and goes on with it when the popup opens again', async () => {
  await open();
  expect(document.activeElement).toBe(field());
  await fireEvent.input(field(), { target: { value: 'half a thou' } });
  await saved();
  cleanup();
  await open();
  await vi.waitFor(() => expect(field().value).toBe('half a thou'));
  screen.getByText(/Continuing your last note/);
  await fireEvent.input(field(), { target: { value: 'half a thought' } });
  await saved();
  expect(await texts()).toEqual(['half a thought']);
});

it('has every letter in memory until the notebook has it, since a popup can be killed before it hears that it closes', async () => {
  await open();
  await fireEvent.input(field(), { target: { value: 'half' } });
  expect(await listUnsavedDeltas()).toMatchObject([{ inserted: 'half' }]);
  await saved();
  await vi.waitFor(async () => expect(await listUnsavedDeltas()).toEqual([]));
  await fireEvent.input(field(), { target: { value: 'half a' } });
  await fireEvent.input(field(), { target: { value: 'half a thought' } });
  expect(await listUnsavedDeltas()).toMatchObject([{ inserted: ' a thought' }]);
  await vi.waitFor(async () => expect(await listUnsavedDeltas()).toEqual([]));
  expect(await texts()).toEqual(['half a thought']);
});

it('goes on with the note that a window was writing when it vanished, stored before or not', async () => {
  saveUnsavedDelta('00000000-0000-4000-8000-000000000001', undefined, '', 'never stored');
  await open();
  await vi.waitFor(() => expect(field().value).toBe('never stored'));
  cleanup();
  const stored = await page().notes.add('half a thou');
  saveUnsavedDelta('00000000-0000-4000-8000-000000000002', stored.id, 'half a thou', 'half a thought');
  await open();
  await vi.waitFor(() => expect(field().value).toBe('half a thought'));
  expect(await listUnsavedDeltas()).toEqual([]);
});

it('begins a new one at “New note”, also for the next time, and goes on with any of the latest', async () => {
  await open();
  await fireEvent.input(field(), { target: { value: 'first' } });
  await saved();
  await fireEvent.click(screen.getByRole('button', { name: 'New note' }));
  await vi.waitFor(() => expect(field().value).toBe(''));
  await vi.waitFor(() => screen.getByRole('button', { name: /^first/ }));
  cleanup();
  await open();
  await vi.waitFor(() => screen.getByRole('button', { name: /^first/ }));
  expect(field().value).toBe('');
  await fireEvent.click(screen.getByRole('button', { name: /^first/ }));
  await vi.waitFor(() => expect(field().value).toBe('first'));
});

it('begins a new one where a key asked for it', async () => {
  await open();
  await fireEvent.input(field(), { target: { value: 'first' } });
  await saved();
  cleanup();
  await open({ view: 'notes', write: {} });
  await vi.waitFor(() => screen.getByRole('button', { name: /^first/ }));
  expect(field().value).toBe('');
});

it('takes a note to the bin and back', async () => {
  const app = await open();
  await fireEvent.input(field(), { target: { value: 'not this' } });
  await saved();
  await fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  await vi.waitFor(() => expect(app.toast.current?.text).toMatch(/^Note deleted/));
  await vi.waitFor(() => expect(field().value).toBe(''));
  app.toast.current!.actions![0]!.run();
  await vi.waitFor(() => screen.getByRole('button', { name: /^not this/ }));
});

it('leaves a note where it is, and says so, while what was typed into it is kept nowhere', async () => {
  const app = await open();
  await fireEvent.input(field(), { target: { value: 'stored' } });
  await saved();
  const refuse = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('disk full') as never);
  for (const button of ['Delete', 'New note']) {
    app.toast.clear();
    await fireEvent.input(field(), { target: { value: 'stored, and more' } });
    await fireEvent.click(screen.getByRole('button', { name: button }));
    await vi.waitFor(() => expect(app.toast.current?.text).toMatch(/isn’t saved yet, so it stays/));
    expect(field().value).toBe('stored, and more');
  }
  refuse.mockRestore();
  await fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  await vi.waitFor(() => expect(app.toast.current?.text).toMatch(/^Note deleted/));
  app.toast.current!.actions![0]!.run();
  await vi.waitFor(async () => expect(await texts()).toEqual(['stored, and more']));
});
