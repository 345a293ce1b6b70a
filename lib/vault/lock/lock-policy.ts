/** When a locked notebook locks itself again. */
export interface LockSettings {
  /** Minutes without a touch of Overture; null means until the browser closes. */
  afterMinutes: number | null;
  /** Whether a computer left alone locks it too; a locked screen always does. */
  onIdle: boolean;
}

/** Fifteen minutes: long enough to think over a sentence, short enough for a computer left open. */
export const DEFAULT_LOCK: LockSettings = { afterMinutes: 15, onIdle: true };

/** Times of one unlocked stretch, as wall-clock milliseconds: they go on while the computer sleeps. */
export interface Unlocked {
  /** When Overture was last used. */
  touchedAt: number;
  /** When somebody last looked at the clock. */
  seenAt: number;
}

/** Clocks are corrected by seconds all the time; only more than this is suspicious. */
const BACKWARDS_ALLOWED = 30_000;

/**
 * Why the notebook has to be locked now, if it has to.
 * A clock set back would lengthen the deadline without end, so it locks; a clock set forward meets the deadline.
 */
export function reasonToLock(
  { touchedAt, seenAt }: Unlocked,
  { afterMinutes }: LockSettings,
  now: number,
): 'deadline' | 'clock' | undefined {
  if (!Number.isFinite(touchedAt) || !Number.isFinite(seenAt)) return 'clock';
  if (now < seenAt - BACKWARDS_ALLOWED || now < touchedAt - BACKWARDS_ALLOWED) return 'clock';
  if (afterMinutes !== null && now - touchedAt >= afterMinutes * 60_000) return 'deadline';
  return undefined;
}

/** Whether what the browser says about the computer means that the person went away. */
export function locksOn(state: string, { onIdle }: LockSettings): boolean {
  return state === 'locked' || (state === 'idle' && onIdle);
}
