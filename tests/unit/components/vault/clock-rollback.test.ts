import { afterEach, expect, it, vi } from 'vitest';
import { ClockRollback } from '@/components/vault/clock-rollback.svelte';

const MINUTE = 60_000;

afterEach(() => void vi.restoreAllMocks());

/** Sets the computer's clock, by so many milliseconds from what it is. */
function setClock(by: number): void {
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + by);
}

/** Opens, lets the clock be set, and locks. */
function lockedAfter(by: number, rollback = new ClockRollback()): boolean {
  rollback.follow('open');
  setClock(by);
  rollback.follow('locked');
  return rollback.detected;
}

it('says when the clock was set back while the notebook was open', () => {
  expect(lockedAfter(-60 * MINUTE)).toBe(true);
});

it('takes neither a small correction nor a clock set forward for it', () => {
  expect(lockedAfter(-0.25 * MINUTE)).toBe(false);
  expect(lockedAfter(60 * MINUTE)).toBe(false);
});

it('says so once: the next time it locks for another reason', () => {
  const rollback = new ClockRollback();
  expect(lockedAfter(-60 * MINUTE, rollback)).toBe(true);
  expect(lockedAfter(0, rollback)).toBe(false);
});

it('says nothing of a notebook that was never open here', () => {
  const rollback = new ClockRollback();
  rollback.follow('locked');
  setClock(-60 * MINUTE);
  rollback.follow('failed');
  rollback.follow('locked');
  expect(rollback.detected).toBe(false);
});
