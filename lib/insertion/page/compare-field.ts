import type { FieldChange } from './insertion-result';
import type { FieldText } from './field-text';

/** The content of the field after an insertion: the phrase, an altered phrase, the text as before, or anything else. */
export type FieldComparison = 'inserted' | FieldChange | 'untouched' | 'other';

/**
 * Compares the text of the field with the expected text: what was before the selection, the phrase once, what was
 * after it. Spaces are compared loosely, since editors turn them into no-break spaces; letters are not.
 */
export function compareField(
  { text, head = '', tail }: FieldText,
  now: string,
  phrase: string,
): FieldComparison {
  if (tail !== undefined && normalizeSpaces(now) === normalizeSpaces(head + phrase + tail)) return 'inserted';
  if (normalizeSpaces(now) === normalizeSpaces(text)) return 'untouched';
  const after = withoutSpaces(now);
  const wanted = withoutSpaces(phrase);
  // Where the caret is unknown, the phrase must be there once more than before.
  const times = (where: string) => where.split(wanted).length;
  if (tail === undefined) return times(after) === times(withoutSpaces(text)) + 1 ? 'inserted' : 'other';
  const last = withoutSpaces(tail);
  const middle = after.slice(withoutSpaces(head).length, after.length - last.length);
  if (!middle || after !== withoutSpaces(head) + middle + last) return 'other';
  if (middle === wanted) return 'line-breaks';
  if (wanted.startsWith(middle)) return 'cut';
  // Half to one and a half times as long is the same phrase in other letters; twice as long is the phrase twice.
  return Math.abs(middle.length / wanted.length - 1) > 0.5 ? 'other' : 'characters';
}

/** Reduces text to one kind of space, without invisible caret markers and without spaces at the ends of lines. */
export function normalizeSpaces(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200b\u2060]/g, '');
}
