/**
 * Brings the view back to where it was scrolled to, and remembers where it is from then on; an attachment.
 * @param place where that is remembered, in pixels
 */
export const keepScroll =
  (place: { scrolledTo: number }) =>
  (view: HTMLElement): (() => void) | undefined => {
    const scroller = view.closest('main');
    if (!scroller) return undefined;
    scroller.scrollTop = place.scrolledTo;
    const remember = () => (place.scrolledTo = scroller.scrollTop);
    scroller.addEventListener('scroll', remember, { passive: true });
    return () => scroller.removeEventListener('scroll', remember);
  };
