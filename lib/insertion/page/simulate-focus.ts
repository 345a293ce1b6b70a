import { selectedRange } from './field-text';

/** Milliseconds after which an editor has heard of its focus: CKEditor 5 waits for 50. */
const FOCUS_IS_HEARD = 60;

/**
 * Dispatches focus events to an editor of a page that does not have the focus, because the popup or the panel has it.
 * Editors that track their focus would otherwise put the next typed key in the wrong place (Draft.js, CKEditor 5). The
 * real focus does not move. Where something is selected it waits until the editor has heard: CKEditor 5 sets the caret
 * behind what it replaces only then, and would leave the phrase selected, for the next key to replace.
 */
export async function simulateFocus(element: HTMLElement): Promise<void> {
  if (element.ownerDocument.hasFocus()) return;
  // The first does not bubble, like the browser's own: a window that receives it may mark messages as read.
  element.dispatchEvent(new FocusEvent('focus'));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  if (selectedRange(element)?.collapsed === false)
    await new Promise((done) => setTimeout(done, FOCUS_IS_HEARD));
}
