import { GECKO } from './engine';
import { selectedRange } from './field-text';
import type { Field } from './focused-field';

/**
 * Hands the phrase to the editor as a paste, which every rich editor turns into one step of its own history.
 * Returns whether the editor took it: one that handles a paste cancels it, or the browser would paste as well.
 * A browser does nothing by itself with a paste that a script made, so an editor without a handler ignores it.
 */
export function paste(field: Field, text: string, html?: string): boolean {
  // Real pastes start at the element that holds the caret; some editors look which one that is.
  const caret = selectedRange(field.element)?.startContainer ?? field.element;
  const target = caret.nodeType === 3 ? caret.parentElement! : caret;
  return !target.dispatchEvent(pasteEvent(text, html));
}

/**
 * Firefox empties a DataTransfer that an extension filled (bug 1654724) but has a form of its own for one type
 * of data; Chromium has only the DataTransfer. Where both types are wanted and one is possible, html carries it.
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
