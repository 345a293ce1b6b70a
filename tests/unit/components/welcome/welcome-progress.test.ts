import { expect, it, vi } from 'vitest';
import { WelcomeProgress, WELCOME_STEPS } from '@/components/welcome/welcome-progress.svelte';

it('goes forward and back, and keeps where it is each time', () => {
  const keep = vi.fn();
  const progress = new WelcomeProgress(0, keep);
  expect(progress.position).toEqual({ number: 1, of: 2 });
  expect(progress.isFirst).toBe(true);
  progress.forward();
  progress.forward();
  expect([progress.current, progress.position]).toEqual(['at-hand', undefined]);
  progress.back();
  expect(progress.current).toBe('who');
  expect(keep.mock.calls).toEqual([[1], [2], [1]]);
});

it('ends with how to reach Overture and begins at the beginning', () => {
  const progress = new WelcomeProgress(1, () => undefined);
  progress.forward();
  progress.forward();
  expect([progress.current, progress.position]).toEqual(['at-hand', undefined]);
  for (let times = 0; times < 9; times++) progress.back();
  expect(progress.isFirst).toBe(true);
});

it.each([-1, 3, 1.5, NaN])('takes %s, which is no step, for a new beginning', (start) => {
  expect(new WelcomeProgress(start, () => undefined).current).toBe(WELCOME_STEPS[0]);
});

it('follows the Back of the browser, under one and the same address', async () => {
  const address = location.href;
  const keep = vi.fn();
  const progress = new WelcomeProgress(0, keep);
  const stop = progress.follow();
  progress.forward();
  progress.forward();
  expect(location.href).toBe(address);
  history.back();
  await vi.waitFor(() => expect(progress.current).toBe('who'));
  expect(keep).toHaveBeenLastCalledWith(1);
  stop();
});
