import type { Field } from './focused-field';
import { MARK, visibleText } from './visible-text';

/** What a field holds, lines joined by `\n`; `head` and `tail` lie around the selection, if that is known. */
export type FieldText = { text: string; head?: string | undefined; tail?: string | undefined };

/** Reads the field as it is now. The caller drops the result as soon as it has compared it. */
export function fieldText({ element, shows }: Field): FieldText {
  if (shows === 'editable') {
    const [head, selected = '', tail] = visibleText(element, selectedRange(element)).split(MARK);
    return { text: head + selected + (tail ?? ''), head, tail };
  }
  // A drawn editor shows its text beside the element that has the focus, one or two boxes up.
  if (shows === 'drawn') return { text: visibleText(element.parentElement?.parentElement ?? element) };
  const { value, selectionStart, selectionEnd } = element as HTMLInputElement;
  return { text: value, head: value.slice(0, selectionStart!), tail: value.slice(selectionEnd!) };
}

/** The selection, if it can be seen. Inside a shadow root Chromium tells it only by the root itself. */
export function selectedRange(element: HTMLElement): Range | undefined {
  const root = element.getRootNode() as Partial<Document>;
  const selection = (root.getSelection ? root : element.ownerDocument).getSelection!();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return range && element.contains(range.commonAncestorContainer) ? range : undefined;
}
