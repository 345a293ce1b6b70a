import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import ToastBar from '@/components/app/ToastBar.svelte';
import { ToastState } from '@/components/window/toast.svelte';

let toast: ToastState;
const bar = () => screen.getByRole('region', { name: 'What just happened' });

beforeEach(() => {
  document.body.innerHTML = '<button id="pressed"></button>';
  document.getElementById('pressed')!.focus();
  toast = new ToastState();
  render(ToastBar, { toast });
});
afterEach(cleanup);

it('takes the focus only for what asks for it', async () => {
  toast.show({ tone: 'success', text: 'Copied.' });
  await screen.findByText('Copied.');
  expect(document.activeElement?.id).toBe('pressed');
  toast.show({ tone: 'success', text: 'Inserted.', takesFocus: true });
  await vi.waitFor(() => expect(document.activeElement).toBe(bar()));
});

it('gives it back to what had it before when it is dismissed', async () => {
  toast.show({ tone: 'success', text: 'Inserted.', takesFocus: true });
  await vi.waitFor(() => expect(document.activeElement).toBe(bar()));
  screen.getByRole('button', { name: 'Close this message' }).click();
  expect(document.activeElement?.id).toBe('pressed');
});

it('keeps it where the button that had it is gone', async () => {
  const run = () => toast.show({ tone: 'success', text: 'Restored.' });
  toast.show({ tone: 'success', text: 'Deleted.', actions: [{ label: 'Undo', run }] });
  const undo = await screen.findByRole('button', { name: 'Undo' });
  undo.focus();
  undo.click();
  await vi.waitFor(() => expect(document.activeElement).toBe(bar()));
});
