import { GECKO } from './gecko';
import { selectedRange } from './field-text';
import type { Field } from './focused-field';

/**
 * Dispatches the phrase to the editor as a paste, which every rich editor turns into one step of its own history.
 * Returns whether the editor accepted it: one that handles a paste cancels it, or the browser would paste as well.
 * A browser ignores a paste event that a script made, so an editor without a handler does nothing.
 */
export function paste(field: Field, text: string, html?: string): boolean {
  // Real pastes are dispatched at the element with the caret, and some editors check that.
  const caret = selectedRange(field.element)?.startContainer ?? field.element;
  const target = caret.nodeType === 3 ? caret.parentElement! : caret;
  return !target.dispatchEvent(pasteEvent(text, html));
}

/**
 * Makes the paste event. Firefox empties a DataTransfer that an extension filled (bug 1654724) but accepts one type
 * of data in its own form; Chromium has only the DataTransfer. Where only one type is possible, html takes precedence.
 */
function pasteEvent(text: string, html?: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html) clipboardData.setData('text/html', html);
  const filled = GECKO
    ? { dataType: html ? 'text/html' : 'text/plain', data: html ?? text }
    : { clipboardData };
  return new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, ...filled });
}
