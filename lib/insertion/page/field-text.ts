import type { Field } from './focused-field';
import { MARK, visibleText } from './visible-text';

/** The text of a field, with `\n` between lines; `head` and `tail` are the parts around the selection, where it is known. */
export type FieldText = { text: string; head?: string | undefined; tail?: string | undefined };

/** Reads the text of a field. The caller drops it as soon as it has compared it. */
export function fieldText({ element, shows }: Field): FieldText {
  if (shows === 'editable') {
    const [head, selected = '', tail] = visibleText(element, selectedRange(element)).split(MARK);
    return { text: head + selected + (tail ?? ''), head, tail };
  }
  // A drawn editor shows its text one or two boxes above the element that has the focus.
  if (shows === 'drawn') return { text: visibleText(element.parentElement?.parentElement ?? element) };
  const { value, selectionStart, selectionEnd } = element as HTMLInputElement;
  return { text: value, head: value.slice(0, selectionStart!), tail: value.slice(selectionEnd!) };
}

/** Returns the selection inside an element, if it is visible. For a shadow root, Chromium gives it only by the root itself. */
export function selectedRange(element: HTMLElement): Range | undefined {
  const selection = selectionAround(element);
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return range && element.contains(range.commonAncestorContainer) ? range : undefined;
}

/** Returns the selection that an element takes part in, visible inside it or not. */
export function selectionAround(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as Partial<Document>;
  return (root.getSelection ? root : element.ownerDocument).getSelection!();
}
