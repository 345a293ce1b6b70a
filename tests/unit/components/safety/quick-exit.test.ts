import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { QuickExit } from '@/components/safety/quick-exit.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is blank and locked at once, and closes when what was typed has been kept', () => {
  const lock = vi.fn(async () => undefined);
  const close = vi.fn();
  const quickExit = new QuickExit(lock, close);
  expect(quickExit.hidden).toBe(false);
  quickExit.hide();
  expect(quickExit.hidden).toBe(true);
  expect(lock).toHaveBeenCalledOnce();
  expect(close).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(close).toHaveBeenCalledOnce();
});

it('closes all the same when there is nothing to lock', async () => {
  const close = vi.fn();
  new QuickExit(async () => Promise.reject(new Error('no passphrase')), close).hide();
  await vi.runAllTimersAsync();
  expect(close).toHaveBeenCalledOnce();
});

it('hides once, however often it is asked to, and stays blank where the window cannot be closed', () => {
  const lock = vi.fn(async () => undefined);
  const quickExit = new QuickExit(lock, () => undefined);
  quickExit.hide();
  quickExit.hide();
  vi.runAllTimers();
  expect(lock).toHaveBeenCalledOnce();
  expect(quickExit.hidden).toBe(true);
});

it('listens for the key for as long as it is told to', () => {
  const quickExit = new QuickExit(
    async () => undefined,
    () => undefined,
  );
  const shift = () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
  };
  quickExit.listen()();
  for (let times = 0; times < 3; times++) shift();
  expect(quickExit.hidden).toBe(false);
  const stop = quickExit.listen();
  for (let times = 0; times < 3; times++) shift();
  expect(quickExit.hidden).toBe(true);
  stop();
});
