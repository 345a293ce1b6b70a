/**
 * While the popup or the panel has the focus, editors that keep a focus of their own believe they have none, and
 * put the next typed key in the wrong place (Draft.js, CKEditor 5). They are told that they are focused, as they
 * will be a moment later; the real focus is not moved, and a page that has it hears nothing.
 */
export function wake(element: HTMLElement): void {
  if (element.ownerDocument.hasFocus()) return;
  // The first does not bubble, as the browser's own does not: a window that hears it may mark messages as read.
  element.dispatchEvent(new FocusEvent('focus'));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}
