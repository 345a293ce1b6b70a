/** What the keys walk through: the search field, what each row leads with, and what a search leads to. */
const STOPS = 'input[type="search"], [data-leads]';

/**
 * Moves the focus by the up and down arrow keys from the search field through what was found and back; Enter is then the
 * button's own. In the search field Enter presses the first button of what was found, once something was typed.
 * @param container the element around all of them, to which this is attached
 * @param whenFound resolves when what was typed was searched for, so that quick fingers lose no key
 * @returns a function that removes the listener
 */
export function arrowKeys(
  container: HTMLElement,
  whenFound: () => Promise<unknown> = () => Promise.resolve(),
): () => void {
  const stops = () => [...container.querySelectorAll<HTMLElement>(STOPS)];
  const nextTo = ({ target }: KeyboardEvent, step: number): HTMLElement | undefined => {
    const all = stops();
    const current = all.findIndex(
      (stop) => stop === target || stop.closest('article')?.contains(target as Node),
    );
    return current < 0 ? undefined : all[current + step];
  };
  const listener = (event: KeyboardEvent) => {
    const { target } = event;
    if (target instanceof HTMLSelectElement || event.isComposing) return;
    const field = target instanceof HTMLInputElement && target.type === 'search' ? target : undefined;
    const query = field?.value;
    const takesFirst = event.key === 'Enter' && Boolean(query?.trim());
    const step = takesFirst ? 1 : { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const go = (stop: HTMLElement) => (takesFirst ? stop.click() : stop.focus());
    const next = nextTo(event, step);
    if (next || takesFirst) event.preventDefault();
    if (takesFirst && event.repeat) return;
    if (next) return go(next);
    if (field && step > 0) void goOnceFound(field);
    async function goOnceFound({ value }: HTMLInputElement): Promise<void> {
      await whenFound();
      const found = nextTo(event, step!);
      if (found && field!.value === value && document.activeElement === field) go(found);
    }
  };
  container.addEventListener('keydown', listener);
  return () => container.removeEventListener('keydown', listener);
}
