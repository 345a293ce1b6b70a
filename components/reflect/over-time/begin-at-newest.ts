/** Scrolls to the end of the line, where the newest date stands, left in right-to-left. To be attached to the scroller. */
export function beginAtNewest(scroller: HTMLElement): void {
  const mirrored = getComputedStyle(scroller).direction === 'rtl';
  scroller.scrollLeft = mirrored ? -scroller.scrollWidth : scroller.scrollWidth;
}
