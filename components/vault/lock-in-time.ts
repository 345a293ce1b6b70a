import type { Deadline } from '@/lib/vault/lock/deadline';

/** How often a page that is left alone looks at the clock, in milliseconds. */
const LOOK_EVERY = 20_000;

/**
 * Puts the deadline off whenever the person does something here, and locks when it has passed.
 * The background looks once a minute; a page that is looked at should not show an expired notebook even that long.
 * @returns a function that stops it
 */
export function lockInTime(deadline: Deadline): () => void {
  const quietly = (task: Promise<unknown>) => void task.catch(() => undefined);
  const touch = () => quietly(deadline.touch());
  const look = () => document.visibilityState === 'visible' && quietly(deadline.lockIfDue());
  const gestures = ['keydown', 'pointerdown', 'wheel'] as const;
  for (const gesture of gestures) document.addEventListener(gesture, touch, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, LOOK_EVERY);
  look();
  return () => {
    for (const gesture of gestures) document.removeEventListener(gesture, touch, { capture: true });
    document.removeEventListener('visibilitychange', look);
    clearInterval(timer);
  };
}
