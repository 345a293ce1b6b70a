/**
 * Lets the arrow keys walk from the search field through the Insert buttons and back, Home and End to the ends;
 * Enter is then the button's own. To be attached to the element around them all.
 * @returns a function that takes the listener away
 */
export function arrowKeys(around: HTMLElement): () => void {
  const listener = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target instanceof HTMLSelectElement) return;
    const stops = [...around.querySelectorAll<HTMLElement>('input[type="search"], [data-insert]')];
    const here = stops.findIndex(
      (stop) => stop === event.target || stop.closest('article')?.contains(event.target as Node),
    );
    const next = stops[here + step];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  around.addEventListener('keydown', listener);
  return () => around.removeEventListener('keydown', listener);
}
