/** The event that tells the page's first script that the page can be used. */
const USABLE = 'overture-usable';

/**
 * Holds the presses and choices that a person makes in a page that was drawn by the build and is not alive yet, until
 * `releaseEarlyPresses`. What is typed needs no help: it stays in its field. Of several presses the last one counts, so
 * that a second, impatient one does nothing twice. A press to hide blanks the page at once, and nothing comes before it.
 */
export function holdEarlyPresses(): void {
  let pressed: HTMLElement | undefined;
  const root = document.documentElement;
  const chosen = new Map<HTMLSelectElement, string>();
  const press = (event: MouseEvent) => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    pressed = root.hidden ? pressed : button;
    if (button.matches('[data-hides]')) root.hidden = true;
  };
  const choose = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) chosen.set(target, target.value);
  };
  const release = () => {
    document.removeEventListener('click', press, true);
    document.removeEventListener('change', choose, true);
    for (const [select, value] of chosen) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    // What has opened over the page meanwhile comes first, as the safety card does; but not before hiding.
    if (root.hidden || !document.querySelector('dialog[open]')) pressed?.click();
  };
  document.addEventListener('click', press, true);
  document.addEventListener('change', choose, true);
  document.addEventListener(USABLE, release, { once: true });
}

/** Lets the presses and choices that were held do what they were meant to, and holds no more. */
export function releaseEarlyPresses(): void {
  document.dispatchEvent(new Event(USABLE));
}
