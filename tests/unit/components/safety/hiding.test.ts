import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Hiding } from '@/components/safety/hiding.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is blank and locked at once, and closes when what was typed has been kept', () => {
  const lock = vi.fn(async () => undefined);
  const close = vi.fn();
  const hiding = new Hiding(lock, close);
  expect(hiding.hidden).toBe(false);
  hiding.hide();
  expect(hiding.hidden).toBe(true);
  expect(lock).toHaveBeenCalledOnce();
  expect(close).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(close).toHaveBeenCalledOnce();
});

it('closes all the same when there is nothing to lock', async () => {
  const close = vi.fn();
  new Hiding(async () => Promise.reject(new Error('no passphrase')), close).hide();
  await vi.runAllTimersAsync();
  expect(close).toHaveBeenCalledOnce();
});

it('hides once, however often it is asked to, and stays blank where the window cannot be closed', () => {
  const lock = vi.fn(async () => undefined);
  const hiding = new Hiding(lock, () => undefined);
  hiding.hide();
  hiding.hide();
  vi.runAllTimers();
  expect(lock).toHaveBeenCalledOnce();
  expect(hiding.hidden).toBe(true);
});

it('hears the key for as long as it is told to', () => {
  const hiding = new Hiding(
    async () => undefined,
    () => undefined,
  );
  const shift = () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
  };
  hiding.hearKey()();
  for (let times = 0; times < 3; times++) shift();
  expect(hiding.hidden).toBe(false);
  const stop = hiding.hearKey();
  for (let times = 0; times < 3; times++) shift();
  expect(hiding.hidden).toBe(true);
  stop();
});
