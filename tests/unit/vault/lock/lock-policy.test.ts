import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LOCK, locksOn, reasonToLock } from '@/lib/vault/lock/lock-policy';

const MINUTE = 60_000;
const at = 1_000_000_000;

describe('the lock', () => {
  it('closes after the minutes set, and not before', () => {
    const times = { touchedAt: at, seenAt: at };
    expect(reasonToLock(times, DEFAULT_LOCK, at + 15 * MINUTE - 1)).toBeUndefined();
    expect(reasonToLock(times, DEFAULT_LOCK, at + 15 * MINUTE)).toBe('deadline');
  });

  it('closes when the clock is set back, but forgives small corrections', () => {
    const times = { touchedAt: at, seenAt: at + 5 * MINUTE };
    expect(reasonToLock(times, DEFAULT_LOCK, at + 5 * MINUTE - 1000)).toBeUndefined();
    expect(reasonToLock(times, DEFAULT_LOCK, at + 4 * MINUTE)).toBe('clock');
  });

  it('cannot be kept open beyond the minutes set by any sequence of clock changes, short of real touches', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -120, max: 120 })), (steps) => {
        let clock = at;
        const times = { touchedAt: at, seenAt: at };
        let forward = 0;
        for (const minutes of steps) {
          clock += minutes * MINUTE;
          forward += Math.max(0, minutes);
          const reason = reasonToLock(times, DEFAULT_LOCK, clock);
          if (minutes < 0 || clock - at >= 15 * MINUTE) {
            expect(reason).toBeDefined();
            return;
          }
          times.seenAt = Math.max(times.seenAt, clock);
        }
        expect(forward).toBeLessThan(15);
      }),
    );
  });

  it('never closes by time when asked to wait for the browser to close', () => {
    expect(
      reasonToLock({ touchedAt: at, seenAt: at }, { afterMinutes: null, onIdle: true }, at * 2),
    ).toBeUndefined();
  });

  it('closes on a locked screen always, on idleness if wished', () => {
    expect(locksOn('locked', { afterMinutes: null, onIdle: false })).toBe(true);
    expect(locksOn('idle', { afterMinutes: null, onIdle: false })).toBe(false);
    expect(locksOn('idle', DEFAULT_LOCK)).toBe(true);
    expect(locksOn('active', DEFAULT_LOCK)).toBe(false);
  });

  it('closes when its own notes make no sense', () => {
    expect(reasonToLock({ touchedAt: NaN, seenAt: at }, DEFAULT_LOCK, at)).toBe('clock');
  });
});
