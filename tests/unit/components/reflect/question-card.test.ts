import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { AutosavedForm } from '@/components/window/autosaved-form.svelte';
import QuestionCard from '@/components/reflect/QuestionCard.svelte';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Answered } from '@/lib/notebook/records/records';

/** Only a lock asks the notebook for anything here. */
const formSavingBy = (keep: (given: object) => Promise<unknown>) =>
  new AutosavedForm<Answered>({} as Notebook, keep);
const question = { id: 'heard', text: 'Do I feel heard?', covers: [] };

it('keeps an answer as soon as it is chosen', async () => {
  const onanswer = vi.fn(async () => undefined);
  render(QuestionCard, { question, answered: {}, form: formSavingBy(onanswer) });
  await fireEvent.click(screen.getByRole('radio', { name: 'Partly' }));
  await waitFor(() => expect(onanswer).toHaveBeenCalledWith({ answer: 'partly' }));
  expect(await screen.findByText('Saved on this device')).toBeTruthy();
});

it('leaves the words where they are when they could not be kept, and keeps them on the next try', async () => {
  let full = true;
  const onanswer = vi.fn(async () => {
    if (full) throw new Error('disk full');
  });
  render(QuestionCard, { question, answered: {}, form: formSavingBy(onanswer) });
  const line = screen.getByRole<HTMLTextAreaElement>('textbox');
  await fireEvent.input(line, { target: { value: 'On good days' } });
  expect(await screen.findByText(/Not saved\. Your words are still here\./)).toBeTruthy();
  expect(line.value).toBe('On good days');
  full = false;
  await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(onanswer).toHaveBeenLastCalledWith({ line: 'On good days' }));
  expect(await screen.findByText('Saved on this device')).toBeTruthy();
});

it('takes in what another page wrote, but not over what is being typed', async () => {
  const onanswer = vi.fn(() => new Promise<void>(() => undefined));
  const { rerender } = render(QuestionCard, {
    question,
    answered: { line: 'old' },
    form: formSavingBy(onanswer),
  });
  const line = screen.getByRole<HTMLTextAreaElement>('textbox');
  await rerender({ answered: { line: 'from the other page' } });
  expect(line.value).toBe('from the other page');
  line.focus();
  await fireEvent.input(line, { target: { value: 'mine' } });
  await rerender({ answered: { line: 'from the other page again' } });
  expect(line.value).toBe('mine');
});

it('takes an answer back', async () => {
  const onanswer = vi.fn(() => new Promise<void>(() => undefined));
  render(QuestionCard, { question, answered: { answer: 'yes' }, form: formSavingBy(onanswer) });
  await fireEvent.click(screen.getByRole('button', { name: 'Clear answer' }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(false);
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Yes' }));
  await waitFor(() => expect(onanswer).toHaveBeenCalledWith({ answer: undefined }));
  expect(screen.queryByRole('button', { name: 'Clear answer' })).toBeNull();
});

it('does not send an earlier answer along once another page has changed it', async () => {
  const onanswer = vi.fn(async () => undefined);
  const { rerender } = render(QuestionCard, { question, answered: {}, form: formSavingBy(onanswer) });
  await fireEvent.click(screen.getByRole('radio', { name: 'Yes' }));
  await screen.findByText('Saved on this device');
  await rerender({ answered: { answer: 'no' } });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'No' }).checked).toBe(true);
  await fireEvent.input(screen.getByRole('textbox'), { target: { value: 'On good days' } });
  await waitFor(() => expect(onanswer).toHaveBeenLastCalledWith({ line: 'On good days' }));
});

it('has the words again when the person comes back to a question that could not be kept', async () => {
  const form = formSavingBy(async () => {
    throw new Error('disk full');
  });
  const { unmount } = render(QuestionCard, { question, answered: {}, form });
  await fireEvent.input(screen.getByRole('textbox'), { target: { value: 'On good days' } });
  expect(await form.flush()).toBe(false);
  unmount();
  render(QuestionCard, { question, answered: {}, form });
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('On good days');
  expect(screen.getByText(/Not saved\. Your words are still here\./)).toBeTruthy();
});
