/**
 * Moves the focus by the up and down arrow keys from the search field through what each row leads with, Insert or Say it, and
 * back; Enter is then the button's own.
 * @param container the element around all of them, to which this is attached
 * @returns a function that removes the listener
 */
export function arrowKeys(container: HTMLElement): () => void {
  const listener = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target instanceof HTMLSelectElement) return;
    const stops = [...container.querySelectorAll<HTMLElement>('input[type="search"], [data-leads]')];
    const current = stops.findIndex(
      (stop) => stop === event.target || stop.closest('article')?.contains(event.target as Node),
    );
    const next = stops[current + step];
    if (current < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  container.addEventListener('keydown', listener);
  return () => container.removeEventListener('keydown', listener);
}
