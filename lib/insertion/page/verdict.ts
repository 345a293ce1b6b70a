import type { Change } from '../result';
import type { FieldText } from './field-text';

/** What the field shows: the phrase, an altered phrase, nothing new, or something that is not the phrase. */
export type Verdict = 'inserted' | Change | 'untouched' | 'other';

/**
 * Compares what the field holds with what it should hold: the text before the selection, the phrase once, the
 * text after it. Spaces are compared loosely, since editors turn them into no-break spaces; letters are not.
 */
export function verdict(before: FieldText, now: string, phrase: string): Verdict {
  const start = Math.max(before.start, 0);
  const [head, tail] = [before.text.slice(0, start), before.text.slice(Math.max(before.end, start))];
  // A caret on a last, empty line lies one behind the text: its line break is only written once a line follows.
  const gap = start > before.text.length ? '\n' : '';
  const after = tidy(now);
  if (before.start >= 0 && after === tidy(head + gap + phrase + tail)) return 'inserted';
  if (after === tidy(before.text)) return 'untouched';
  return before.start < 0
    ? anywhere(tidy(before.text), after, tidy(phrase))
    : altered(head, after, phrase, tail);
}

function altered(head: string, after: string, phrase: string, tail: string): Verdict {
  const [first, last, bare, wanted] = [head, tail, after, phrase].map(letters) as [
    string,
    string,
    string,
    string,
  ];
  if (bare === first + wanted + last) return after.includes(tidy(phrase)) ? 'inserted' : 'line-breaks';
  if (bare.length < first.length + last.length || !bare.startsWith(first) || !bare.endsWith(last))
    return 'other';
  const middle = bare.slice(first.length, bare.length - last.length);
  if (middle && wanted.startsWith(middle)) return 'cut';
  // Half to one and a half times as long is the same phrase in other letters; twice as long is the phrase twice.
  return middle.length * 2 >= wanted.length && middle.length * 2 <= wanted.length * 3
    ? 'characters'
    : 'other';
}

/** For a field that hides its caret: the phrase must be there once more than before. */
function anywhere(before: string, after: string, phrase: string): Verdict {
  return after.split(phrase).length === before.split(phrase).length + 1 ? 'inserted' : 'other';
}

/** One kind of space, one kind of line end, no marks that only hold a caret, no spaces at the ends of lines. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function letters(text: string): string {
  return tidy(text).replace(/\s/g, '');
}
