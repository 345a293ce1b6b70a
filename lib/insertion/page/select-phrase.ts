import { normalizeSpaces } from './compare-field';
import { fieldText, selectedRange, selectionAround } from './field-text';
import { findPhrase } from './find-phrase';
import type { Field } from './focused-field';

/**
 * Selects an inserted phrase in its field, as a person would before deleting it. In an editable element it has to stand
 * before the caret, since only the browser knows which places between its elements are a step of the caret.
 * @returns whether exactly the phrase is selected; otherwise the caret is where it was
 */
export function selectPhrase(field: Field, phrase: string): boolean {
  const { element, shows } = field;
  const place = findPhrase(fieldText(field), phrase);
  if (!place) return false;
  if (shows === 'value') {
    (element as HTMLInputElement).setSelectionRange(place.start, place.end);
    return true;
  }
  const selection = selectionAround(element);
  if (!place.atCaret || !selection || !selectedRange(element)?.collapsed) return false;
  const steps = [...new Intl.Segmenter().segment(phrase)].length;
  for (let step = 0; step < steps; step++) selection.modify('extend', 'backward', 'character');
  const { text, head = '', tail = '' } = fieldText(field);
  const selected = text.slice(head.length, text.length - tail.length);
  if (normalizeSpaces(selected) === normalizeSpaces(phrase)) return true;
  selection.collapseToEnd();
  return false;
}
