/** Scrolls to the newest date, at the end of the line, which lies left in right-to-left. To be attached to the scroller. */
export function scrollToNewest(scroller: HTMLElement): void {
  const isRightToLeft = getComputedStyle(scroller).direction === 'rtl';
  scroller.scrollLeft = isRightToLeft ? -scroller.scrollWidth : scroller.scrollWidth;
}
