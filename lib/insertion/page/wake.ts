/**
 * While the popup or the panel has the focus, editors that keep a focus of their own believe they have none, and
 * put the next typed key in the wrong place (Draft.js). They are told that they are focused, as they will be a
 * moment later; the real focus is not moved, and fields of a focused page are left alone.
 */
export function wake(element: HTMLElement): void {
  if (element.ownerDocument.hasFocus()) return;
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}
