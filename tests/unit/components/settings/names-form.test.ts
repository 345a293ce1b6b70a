import { flushSync } from 'svelte';
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import NamesForm from '@/components/settings/NamesForm.svelte';
import { AutosavedForm } from '@/components/window/autosaved-form.svelte';
import type { Names } from '@/lib/notebook/collections/couple-profile';
import type { Notebook } from '@/lib/notebook/notebook';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page } from '../../notebook/pages';
import { lockWith, PASSPHRASE, unlockWith } from '../lock-and-unlock';

let notebook: Notebook;
/** Whether the disk refuses; nothing real refuses when it is asked to. */
let full: boolean;
let names: AutosavedForm<Names>;

beforeEach(async () => {
  await emptyWorld();
  notebook = page();
  full = false;
  names = new AutosavedForm<Names>(notebook, async (given) => {
    if (full) throw new Error('disk full');
    await notebook.profile.set(given);
  });
});
afterEach(closePages);

const partner = () => screen.getByRole<HTMLInputElement>('textbox', { name: /partner/i });
const show = () => render(NamesForm, { stored: { therapyWord: 'counselling' }, names });

it('has a name again that no disk took, when the person comes back to it, and keeps it then', async () => {
  full = true;
  const { unmount } = show();
  await fireEvent.input(partner(), { target: { value: 'Noa' } });
  await screen.findByText(/Not saved\. Your words are still here\./);
  unmount();
  expect(await names.settle()).toBe(false);

  show();
  expect(partner().value).toBe('Noa');
  full = false;
  await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(notebook.profile.current?.partnerName).toBe('Noa'));
});

it('brings a name back after a lock that came while the disk refused', async () => {
  await notebook.settled();
  await notebook.setMode({ mode: 'locked', passphrase: PASSPHRASE });
  full = true;
  show();
  await fireEvent.input(partner(), { target: { value: 'Noa' } });
  await lockWith(notebook, () => {
    names.lock();
    flushSync();
    expect(partner().value).toBe('');
  });
  full = false;
  await unlockWith(notebook, () => names.unlock());
  await vi.waitFor(() => expect(notebook.profile.current?.partnerName).toBe('Noa'), 3000);
});
