/**
 * Scrolls to the top and moves the focus to the heading of a part that replaces another, so that somebody who cannot see
 * the change hears where they are. A button outside of the views keeps its focus. To be attached to the heading.
 */
export function focusHeading(heading: HTMLElement): void {
  const main = heading.closest('main');
  main?.scrollTo?.(0, 0);
  const { activeElement } = document;
  if (activeElement === document.body || main?.contains(activeElement))
    heading.focus({ preventScroll: true });
}
