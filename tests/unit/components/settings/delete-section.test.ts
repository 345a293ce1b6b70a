import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import DeleteSection from '@/components/settings/DeleteSection.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import { VaultError } from '@/lib/vault/crypto/vault-error';

const deleteEverything = vi.fn<() => Promise<void>>();

beforeEach(() => {
  deleteEverything.mockResolvedValue(undefined);
});

async function erase(typed = 'delete'): Promise<void> {
  const context = { notebook: { deleteEverything } as unknown as Notebook };
  render(DeleteSection, { props: { context } } as never);
  await fireEvent.click(screen.getByText('Delete everything …'));
  await fireEvent.input(await screen.findByLabelText(/To confirm/), { target: { value: typed } });
  await fireEvent.click(screen.getByRole('button', { name: 'Delete everything for good' }));
}

it('deletes everything, and says nothing more', async () => {
  await erase();
  await vi.waitFor(() => expect(deleteEverything).toHaveBeenCalledOnce());
  expect(screen.queryByText(/Not everything/)).toBeNull();
});

it('says that something is left where not everything could be deleted', async () => {
  deleteEverything.mockRejectedValue(new Error('disk'));
  await erase();
  await screen.findByText(/Not everything could be deleted/);
});

it.each([
  ['from a private window', new VaultError('ordinary-windows-only', ''), /nothing was changed/],
  ['on a full disk', new VaultError('nothing-deleted', ''), /Nothing was deleted.*disk may be full/],
])('says that nothing was deleted %s', async (_, error, words) => {
  deleteEverything.mockRejectedValue(error);
  await erase();
  await screen.findByText(words);
});

it('does nothing of it until the word is right', async () => {
  await erase('delet');
  await screen.findByText(/That isn’t the word yet/);
  expect(deleteEverything).not.toHaveBeenCalled();
});
