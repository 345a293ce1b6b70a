import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import PlainCopies from '@/components/settings/backup/PlainCopies.svelte';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page } from '../../notebook/pages';

beforeEach(emptyWorld);
afterEach(closePages);

/** A readable copy is asked for, and waits for the notes. */
async function asking() {
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const notebook = page();
  await notebook.notes.add('secret');
  const everything = await notebook.everything();
  let letGo!: () => void;
  const held = new Promise<void>((done) => (letGo = done));
  vi.spyOn(notebook, 'everything').mockImplementation(() => held.then(() => everything));
  const done = vi.fn();
  const { unmount } = render(PlainCopies, { notebook, ondone: done });
  await fireEvent.click(screen.getByRole('checkbox'));
  await fireEvent.click(screen.getByRole('button', { name: /Markdown/ }));
  await waitFor(() => expect(notebook.everything).toHaveBeenCalled());
  return { saved, done, letGo, unmount };
}

it.each(['is cancelled', 'is locked or closed'])('saves nothing unsealed once it %s', async (how) => {
  const { saved, done, letGo, unmount } = await asking();
  if (how === 'is cancelled') await fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  else unmount();
  letGo();
  await new Promise((later) => setTimeout(later, 300));
  expect(saved).not.toHaveBeenCalled();
  expect(done).not.toHaveBeenCalled();
});

it('saves the copy otherwise', async () => {
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined }),
  );
  const { saved, done, letGo } = await asking();
  letGo();
  await waitFor(() => expect(saved).toHaveBeenCalledOnce());
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
});
