import { expect, it, vi } from 'vitest';
import { WelcomeProgress, WELCOME_STEPS } from '@/components/welcome/welcome-progress.svelte';

it('goes forward and back, and keeps where it is each time', () => {
  const keep = vi.fn();
  const progress = new WelcomeProgress(0, keep);
  expect(progress.position).toEqual({ number: 1, of: 3 });
  expect(progress.isFirst).toBe(true);
  progress.forward();
  progress.forward();
  expect([progress.current, progress.position]).toEqual(['safety', { number: 3, of: 3 }]);
  progress.back();
  expect(progress.current).toBe('names');
  expect(keep.mock.calls).toEqual([[1], [2], [1]]);
});

it('ends at the first opener and begins at the beginning', () => {
  const progress = new WelcomeProgress(2, () => undefined);
  progress.forward();
  progress.forward();
  expect([progress.current, progress.position]).toEqual(['first-opener', undefined]);
  for (let times = 0; times < 9; times++) progress.back();
  expect(progress.isFirst).toBe(true);
});

it.each([-1, 4, 1.5, NaN])('takes %s, which is no step, for a new beginning', (start) => {
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
  await vi.waitFor(() => expect(progress.current).toBe('names'));
  expect(keep).toHaveBeenLastCalledWith(1);
  stop();
});
