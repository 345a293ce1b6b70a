/**
 * When what has the focus goes away, as a form does once it is done, focus moves to the nearest part around it that
 * is still there, so that somebody with a keyboard or a screen reader stays where they were.
 * The parts that can take it have `tabindex="-1"`. To be attached to the element around them all.
 * @returns a function that stops it
 */
export function keepFocus(around: HTMLElement): () => void {
  let homes: HTMLElement[] = [];
  const remember = ({ target }: FocusEvent) => {
    homes = [target as HTMLElement];
    for (
      let at = (target as HTMLElement).parentElement;
      at && at !== around.parentElement;
      at = at.parentElement
    )
      if (at.tabIndex === -1 && at.hasAttribute('tabindex')) homes.push(at);
  };
  const lost = () => homes.length > 0 && !homes[0]!.isConnected && document.activeElement === document.body;
  const watcher = new MutationObserver(() => {
    if (!lost()) return;
    // What comes in its place may take the focus itself.
    setTimeout(() => {
      if (lost()) homes.find((home) => home.isConnected)?.focus({ preventScroll: true });
    });
  });
  around.addEventListener('focusin', remember);
  watcher.observe(around, { childList: true, subtree: true });
  return () => {
    around.removeEventListener('focusin', remember);
    watcher.disconnect();
  };
}
