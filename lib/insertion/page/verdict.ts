import type { Change } from '../result';
import type { FieldText } from './field-text';

/** What the field shows: the phrase, an altered phrase, nothing new, or something that is not the phrase. */
export type Verdict = 'inserted' | Change | 'untouched' | 'other';

/**
 * Compares what the field holds with what it should hold: the text before the selection, the phrase once, the
 * text after it. Spaces are compared loosely, since editors turn them into no-break spaces; letters are not.
 */
export function verdict({ text, head = '', tail }: FieldText, now: string, phrase: string): Verdict {
  if (tail !== undefined && tidy(now) === tidy(head + phrase + tail)) return 'inserted';
  if (tidy(now) === tidy(text)) return 'untouched';
  const after = letters(now);
  const wanted = letters(phrase);
  // Where the caret is unknown, the phrase must be there once more than before.
  const times = (where: string) => where.split(wanted).length;
  if (tail === undefined) return times(after) === times(letters(text)) + 1 ? 'inserted' : 'other';
  const last = letters(tail);
  const middle = after.slice(letters(head).length, after.length - last.length);
  if (!middle || after !== letters(head) + middle + last) return 'other';
  if (middle === wanted) return 'line-breaks';
  if (wanted.startsWith(middle)) return 'cut';
  // Half to one and a half times as long is the same phrase in other letters; twice as long is the phrase twice.
  return Math.abs(middle.length / wanted.length - 1) > 0.5 ? 'other' : 'characters';
}

/** One kind of space, no marks that only hold a caret, no spaces at the ends of lines. */
function tidy(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function letters(text: string): string {
  return text.replace(/[\s\u200b\u2060]/g, '');
}
