import { createEvent, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import PasswordField from '@/components/ui/PasswordField.svelte';

const labels = { show: 'Show', hide: 'Hide', spoken: 'May be spoken' };

/** Shows the field in a browser that can draw a text field as dots, or in one that cannot; jsdom draws nothing. */
function fieldWhere(canMask: boolean): HTMLInputElement {
  vi.stubGlobal('CSS', { supports: () => canMask });
  render(PasswordField, { label: 'Passphrase', labels, value: 'secret' });
  return screen.getByLabelText<HTMLInputElement>('Passphrase');
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

/** Whether the field lets the browser do this to its text. */
async function lets(field: HTMLInputElement, name: 'copy' | 'cut' | 'dragStart'): Promise<boolean> {
  const event = createEvent[name](field);
  await fireEvent(field, event);
  return !event.defaultPrevented;
}

afterEach(() => vi.unstubAllGlobals());

it('is a text field to every password manager, hidden and shown', async () => {
  const field = fieldWhere(true);
  expect([field.type, field.autocomplete]).toEqual(['text', 'off']);
  await press('Show');
  expect([field.type, field.autocomplete]).toEqual(['text', 'off']);
});

it('hides its letters where no text field can, and never asks a manager to keep them', async () => {
  const field = fieldWhere(false);
  expect([field.type, field.autocomplete]).toEqual(['password', 'off']);
  await press('Show');
  expect(field.type).toBe('text');
  await press('Hide');
  expect(field.type).toBe('password');
});

it('lets nothing correct, learn or send its text', () => {
  const field = fieldWhere(true);
  for (const [name, value] of [
    ['autocapitalize', 'none'],
    ['autocorrect', 'off'],
    ['spellcheck', 'false'],
    ['writingsuggestions', 'false'],
  ] as const)
    expect([name, field.getAttribute(name)]).toEqual([name, value]);
});

it('gives its text away only while it is shown', async () => {
  const field = fieldWhere(true);
  for (const name of ['copy', 'cut', 'dragStart'] as const) expect(await lets(field, name)).toBe(false);
  field.select();
  await fireEvent.contextMenu(field);
  expect(field.selectionStart).toBe(field.selectionEnd);
  await press('Show');
  for (const name of ['copy', 'cut', 'dragStart'] as const) expect(await lets(field, name)).toBe(true);
  field.select();
  await fireEvent.contextMenu(field);
  expect(field.selectionStart).toBe(0);
});

it('says that its letters may be spoken, while they only look hidden', async () => {
  const field = fieldWhere(true);
  const description = () =>
    document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(description()).toBe('May be spoken');
  await press('Show');
  expect(description()).toBeUndefined();
});
