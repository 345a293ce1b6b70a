import { selectedRange } from './field-text';
import type { Field } from './focused-field';

/**
 * Hands the phrase to the editor as a paste, which every rich editor turns into one step of its own history.
 * Returns whether the editor took it: one that handles a paste cancels it, or the browser would paste as well.
 * A browser does nothing by itself with a paste that a script made, so an editor without a handler ignores it.
 */
export function paste(field: Field, text: string, html?: string): boolean {
  return !pasteTarget(field).dispatchEvent(pasteEvent(text, html));
}

/** Real pastes start at the element that holds the caret; some editors look which one that is. */
function pasteTarget(field: Field): Element {
  const node = selectedRange(field)?.startContainer;
  if (!node) return field.element;
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : (node.parentElement ?? field.element);
}

/**
 * Firefox empties a DataTransfer that an extension filled (bug 1654724) but has a form of its own for one type
 * of data; Chromium has only the DataTransfer. Where both types are wanted and one is possible, html carries it.
 */
function pasteEvent(text: string, html?: string): ClipboardEvent {
  const shape = { bubbles: true, cancelable: true, composed: true };
  const own = { dataType: html ? 'text/html' : 'text/plain', data: html ?? text };
  const event = new ClipboardEvent('paste', { ...shape, ...own } as ClipboardEventInit);
  if (event.clipboardData?.getData(own.dataType)) return event;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html) clipboardData.setData('text/html', html);
  return new ClipboardEvent('paste', { ...shape, clipboardData });
}
