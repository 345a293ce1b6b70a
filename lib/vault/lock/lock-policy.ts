import type { UnlockTimes } from '../record/vault-store';
import type { LockSettings } from './lock-settings';

/** How far the clock may go back, in milliseconds: clocks are corrected by seconds all the time. */
const BACKWARDS_ALLOWED = 30_000;

/**
 * Returns the reason to lock the notebook now, or undefined if there is none.
 * A clock that was set back would extend the deadline without end, so it locks; one that was set forward passes it.
 * @param now the clock, in milliseconds since 1970
 */
export function reasonToLock(
  { touchedAt, seenAt }: UnlockTimes,
  { afterMinutes }: LockSettings,
  now: number,
): 'deadline' | 'clock' | undefined {
  if (!Number.isFinite(touchedAt) || !Number.isFinite(seenAt)) return 'clock';
  if (now < seenAt - BACKWARDS_ALLOWED || now < touchedAt - BACKWARDS_ALLOWED) return 'clock';
  if (afterMinutes !== null && now - touchedAt >= afterMinutes * 60_000) return 'deadline';
  return undefined;
}

/** Returns whether an idle state of the browser means that the person left the computer. */
export function locksOn(state: string, { onIdle }: LockSettings): boolean {
  return state === 'locked' || (state === 'idle' && onIdle);
}
