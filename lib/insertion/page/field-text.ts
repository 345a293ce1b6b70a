import { editableText } from './editable-text';
import type { Field } from './focused-field';

/** What a field holds, lines joined by `\n`, with the selection as offsets into it; -1 where it is unknown. */
export type FieldText = { text: string; start: number; end: number };

/** Reads the field as it is now. The caller drops the result as soon as it has compared it. */
export function fieldText(field: Field): FieldText {
  if (field.kind === 'editable') return editableText(field.element, selectedRange(field));
  if (field.kind === 'drawn') return { text: field.element.innerText, start: -1, end: -1 };
  const { value, selectionStart, selectionEnd } = field.element as HTMLInputElement;
  return { text: value, start: selectionStart ?? -1, end: selectionEnd ?? -1 };
}

type Composed = { getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[] };
type OwnSelection = { getSelection?(): Selection | null };

/** The selection inside the field; a plain `getSelection()` hides what lies in a shadow root. */
export function selectedRange({ element, roots }: Field): AbstractRange | null {
  const selection = element.ownerDocument.getSelection() as (Selection & Composed) | null;
  const own = (roots.at(-1) as OwnSelection | undefined)?.getSelection?.() ?? selection;
  const range =
    (roots.length && selection?.getComposedRanges?.({ shadowRoots: roots })[0]) ||
    (own?.rangeCount ? own.getRangeAt(0) : null);
  return range && element.contains(range.startContainer) && element.contains(range.endContainer)
    ? range
    : null;
}
