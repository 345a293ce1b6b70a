import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import DeleteSection from '@/components/settings/DeleteSection.svelte';
import type { SitePermissions } from '@/components/window/host';
import type { Notebook } from '@/lib/notebook/notebook';
import { VaultError } from '@/lib/vault/crypto/vault-error';

const SITES = ['https://chat.example/*', 'https://mail.example/*'];
const deleteEverything = vi.fn<() => Promise<void>>();
const allowed = vi.fn<SitePermissions['allowed']>();
const forbid = vi.fn<SitePermissions['forbid']>();

beforeEach(() => {
  deleteEverything.mockResolvedValue(undefined);
  allowed.mockResolvedValue(SITES);
  forbid.mockResolvedValue(undefined);
});

async function erase(typed = 'delete'): Promise<void> {
  const host = { sites: { allowed, forbid } };
  const context = { notebook: { deleteEverything } as unknown as Notebook, host };
  render(DeleteSection, { props: { context } } as never);
  await fireEvent.click(screen.getByText('Delete everything …'));
  await fireEvent.input(await screen.findByLabelText(/To confirm/), { target: { value: typed } });
  await fireEvent.click(screen.getByRole('button', { name: 'Delete everything for good' }));
}

it('takes back every allowed site once everything is deleted', async () => {
  deleteEverything.mockImplementation(async () => expect(forbid).not.toHaveBeenCalled());
  await erase();
  await vi.waitFor(() => expect(forbid.mock.calls.flat()).toEqual(SITES));
  expect(deleteEverything).toHaveBeenCalledOnce();
});

it('takes them back, and says that something is left, where not everything could be deleted', async () => {
  deleteEverything.mockRejectedValue(new Error('disk'));
  await erase();
  await screen.findByText(/Not everything could be deleted/);
  expect(forbid.mock.calls.flat()).toEqual(SITES);
});

it.each([
  ['from a private window', new VaultError('ordinary-windows-only', ''), /nothing was changed/],
  ['on a full disk', new VaultError('nothing-deleted', ''), /Nothing was deleted.*disk may be full/],
])('says that nothing was deleted, and leaves the sites, %s', async (_, error, words) => {
  deleteEverything.mockRejectedValue(error);
  await erase();
  await screen.findByText(words);
  expect(forbid).not.toHaveBeenCalled();
});

it('deletes everything also where the browser does not say or change what is allowed', async () => {
  forbid.mockRejectedValue(new Error('no'));
  await erase();
  await vi.waitFor(() => expect(forbid).toHaveBeenCalledTimes(2));
  allowed.mockRejectedValue(new Error('no'));
  document.body.replaceChildren();
  await erase();
  await vi.waitFor(() => expect(deleteEverything).toHaveBeenCalledTimes(2));
  expect(screen.queryByText(/Not everything/)).toBeNull();
});

it('does nothing of it until the word is right', async () => {
  await erase('delet');
  await screen.findByText(/That isn’t the word yet/);
  expect(deleteEverything).not.toHaveBeenCalled();
  expect(allowed).not.toHaveBeenCalled();
});
