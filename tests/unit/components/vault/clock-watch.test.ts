import { afterEach, expect, it, vi } from 'vitest';
import { ClockWatch } from '@/components/vault/clock-watch.svelte';

const MINUTE = 60_000;

afterEach(() => void vi.restoreAllMocks());

/** Sets the computer's clock, by so many milliseconds from what it is. */
function setClock(by: number): void {
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + by);
}

/** Opens, lets the clock be set, and locks. */
function lockedAfter(by: number, watch = new ClockWatch()): boolean {
  watch.hear('open');
  setClock(by);
  watch.hear('locked');
  return watch.setBack;
}

it('says when the clock was set back while the notebook was open', () => {
  expect(lockedAfter(-60 * MINUTE)).toBe(true);
});

it('takes neither a small correction nor a clock set forward for it', () => {
  expect(lockedAfter(-0.25 * MINUTE)).toBe(false);
  expect(lockedAfter(60 * MINUTE)).toBe(false);
});

it('says so once: the next time it locks for another reason', () => {
  const watch = new ClockWatch();
  expect(lockedAfter(-60 * MINUTE, watch)).toBe(true);
  expect(lockedAfter(0, watch)).toBe(false);
});

it('says nothing of a notebook that was never open here', () => {
  const watch = new ClockWatch();
  watch.hear('locked');
  setClock(-60 * MINUTE);
  watch.hear('failed');
  watch.hear('locked');
  expect(watch.setBack).toBe(false);
});
