/**
 * For the heading of a part that takes the place of another: begins at its top, and with the focus on its heading, so
 * that somebody who cannot see the change hears where they are. A press outside of the views keeps its focus.
 */
export function arrive(heading: HTMLElement): void {
  const main = heading.closest('main');
  main?.scrollTo?.(0, 0);
  const from = document.activeElement;
  if (from === document.body || main?.contains(from)) heading.focus({ preventScroll: true });
}
