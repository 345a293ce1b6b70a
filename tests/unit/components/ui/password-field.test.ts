import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import PasswordField from '@/components/ui/PasswordField.svelte';

it('tells a password manager what it is, but lets no browser write it down while it is shown', async () => {
  const words = { show: 'Show', hide: 'Hide' };
  render(PasswordField, { label: 'Passphrase', words, value: 'secret', autocomplete: 'current-password' });
  const field = screen.getByLabelText<HTMLInputElement>('Passphrase');
  // Firefox leaves out whatever was ever a password, Chromium only what is one now.
  expect([field.type, field.autocomplete]).toEqual(['password', 'current-password']);
  await fireEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect([field.type, field.autocomplete]).toEqual(['text', 'off']);
  await fireEvent.click(screen.getByRole('button', { name: 'Hide' }));
  expect([field.type, field.autocomplete]).toEqual(['password', 'current-password']);
});
