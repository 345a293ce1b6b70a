import type { AutoLockDeadline } from '@/lib/vault/lock/auto-lock-deadline';

/** The time between two checks of the deadline in a visible page, in milliseconds. */
const CHECK_INTERVAL = 20_000;

/**
 * Postpones the deadline whenever the person does something in this page, and locks when it has passed. The background
 * checks once a minute; a page somebody can see should not show an expired notebook even that long.
 * @returns a function that stops it
 */
export function startAutoLock(deadline: AutoLockDeadline): () => void {
  const ignoreErrors = (task: Promise<unknown>) => void task.catch(() => undefined);
  const touch = () => ignoreErrors(deadline.touch());
  const check = () => document.visibilityState === 'visible' && ignoreErrors(deadline.lockIfDue());
  const gestures = ['keydown', 'pointerdown', 'wheel'] as const;
  for (const gesture of gestures) document.addEventListener(gesture, touch, { capture: true, passive: true });
  document.addEventListener('visibilitychange', check);
  const timer = setInterval(check, CHECK_INTERVAL);
  check();
  return () => {
    for (const gesture of gestures) document.removeEventListener(gesture, touch, { capture: true });
    document.removeEventListener('visibilitychange', check);
    clearInterval(timer);
  };
}
