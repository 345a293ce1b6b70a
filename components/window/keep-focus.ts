/**
 * Moves the focus to the nearest focusable ancestor when the focused element is removed, as a form is once it is done, so
 * that somebody with a keyboard or a screen reader stays where they were. Ancestors take part with `tabindex="-1"`.
 * @param container the element around all of them, to which this is attached
 * @returns a function that stops it
 */
export function keepFocus(container: HTMLElement): () => void {
  let candidates: HTMLElement[] = [];
  const remember = ({ target }: FocusEvent) => {
    candidates = [target as HTMLElement];
    for (
      let ancestor = (target as HTMLElement).parentElement;
      ancestor && ancestor !== container.parentElement;
      ancestor = ancestor.parentElement
    )
      if (ancestor.tabIndex === -1 && ancestor.hasAttribute('tabindex')) candidates.push(ancestor);
  };
  const isLost = () =>
    candidates.length > 0 && !candidates[0]!.isConnected && document.activeElement === document.body;
  const observer = new MutationObserver(() => {
    if (!isLost()) return;
    // The element that replaces the removed one may focus itself.
    setTimeout(() => {
      if (isLost()) candidates.find((candidate) => candidate.isConnected)?.focus({ preventScroll: true });
    });
  });
  container.addEventListener('focusin', remember);
  observer.observe(container, { childList: true, subtree: true });
  return () => {
    container.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}
