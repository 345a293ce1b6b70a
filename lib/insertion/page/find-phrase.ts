import type { FieldText } from './field-text';
import { normalizeSpaces } from './compare-field';

/** Where an inserted phrase stands in the text of a field. */
export interface PhrasePlace {
  start: number;
  end: number;
  /** Whether the caret stands directly behind it, so that nothing can have been written since. */
  atCaret: boolean;
}

/** How many more characters the phrase may have in the field: editors put invisible ones between its own. */
const MORE = 16;

/**
 * Finds the phrase that was inserted: directly before the caret, or where it stands once. Spaces are compared loosely,
 * since editors turn them into no-break spaces.
 * @returns undefined where it is not there, or more than once
 */
export function findPhrase({ text, head = '' }: FieldText, phrase: string): PhrasePlace | undefined {
  const wanted = normalizeSpaces(phrase);
  // From the shortest on, so that no space before it is taken too.
  for (let length = wanted.length; length <= Math.min(head.length, phrase.length + MORE); length++)
    if (normalizeSpaces(head.slice(-length)) === wanted)
      return { start: head.length - length, end: head.length, atCaret: true };
  const start = text.indexOf(phrase);
  if (start < 0 || start !== text.lastIndexOf(phrase)) return undefined;
  return { start, end: start + phrase.length, atCaret: false };
}
