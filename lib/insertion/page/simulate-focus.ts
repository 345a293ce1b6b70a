/**
 * Dispatches focus events to an editor of a page that does not have the focus, because the popup or the panel has it.
 * Editors that track their focus would otherwise put the next typed key in the wrong place (Draft.js, CKEditor 5). The
 * real focus does not move.
 */
export function simulateFocus(element: HTMLElement): void {
  if (element.ownerDocument.hasFocus()) return;
  // The first does not bubble, like the browser's own: a window that receives it may mark messages as read.
  element.dispatchEvent(new FocusEvent('focus'));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}
