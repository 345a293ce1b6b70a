/** What the keys walk through: the search field, what each row leads with, and what a search leads to. */
const STOPS = 'input[type="search"], [data-leads]';

/**
 * Moves the focus by the up and down arrow keys from the search field through what was found and back; Enter is then the
 * button's own. In the search field Enter presses the first button of what was found, once something was typed.
 * @param container the element around all of them, to which this is attached
 * @returns a function that removes the listener
 */
export function arrowKeys(container: HTMLElement): () => void {
  const stops = () => [...container.querySelectorAll<HTMLElement>(STOPS)];
  const listener = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return takeFirst(event, stops());
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target instanceof HTMLSelectElement) return;
    const all = stops();
    const current = all.findIndex(
      (stop) => stop === event.target || stop.closest('article')?.contains(event.target as Node),
    );
    const next = all[current + step];
    if (current < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  container.addEventListener('keydown', listener);
  return () => container.removeEventListener('keydown', listener);
}

/** Presses what stands after the search field in which Enter was pressed; not while a word is being composed. */
function takeFirst(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
  if (event.isComposing || event.repeat || target.value.trim() === '') return;
  event.preventDefault();
  stops[stops.indexOf(target) + 1]?.click();
}
