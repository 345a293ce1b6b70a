import { expect, it, vi } from 'vitest';
import { Steps, STEPS } from '@/components/welcome/steps.svelte';

it('goes forward and back, and keeps where it is each time', () => {
  const keep = vi.fn();
  const steps = new Steps(0, keep);
  expect(steps.place).toEqual({ number: 1, of: 3 });
  expect(steps.first).toBe(true);
  steps.forward();
  steps.forward();
  expect([steps.current, steps.place]).toEqual(['safety', { number: 3, of: 3 }]);
  steps.back();
  expect(steps.current).toBe('names');
  expect(keep.mock.calls).toEqual([[1], [2], [1]]);
});

it('ends at the first opener and begins at the beginning', () => {
  const steps = new Steps(2, () => undefined);
  steps.forward();
  steps.forward();
  expect([steps.current, steps.place]).toEqual(['first-opener', undefined]);
  for (let times = 0; times < 9; times++) steps.back();
  expect(steps.first).toBe(true);
});

it.each([-1, 4, 1.5, NaN])('takes %s, which is no step, for a new beginning', (start) => {
  expect(new Steps(start, () => undefined).current).toBe(STEPS[0]);
});

it('follows the Back of the browser, under one and the same address', async () => {
  const address = location.href;
  const keep = vi.fn();
  const steps = new Steps(0, keep);
  const stop = steps.follow();
  steps.forward();
  steps.forward();
  expect(location.href).toBe(address);
  history.back();
  await vi.waitFor(() => expect(steps.current).toBe('names'));
  expect(keep).toHaveBeenLastCalledWith(1);
  stop();
});
