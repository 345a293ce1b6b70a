import { middleOf } from '@/lib/text/graphemes';
import { fitsOneNote } from './selection';

/**
 * Splits a text into parts that fit a note each, without leaving anything out: between words where there are any, and
 * never inside a character, unless one alone is longer than a note.
 */
export function splitIntoNotes(text: string, maxBytes?: number): string[] {
  if (text.length < 2 || fitsOneNote(text, maxBytes)) return [text];
  const cut = cutPosition(text);
  if (cut === text.length) return [text];
  return [...splitIntoNotes(text.slice(0, cut), maxBytes), ...splitIntoNotes(text.slice(cut), maxBytes)];
}

function cutPosition(text: string): number {
  const middle = text.length >> 1;
  const blank = Math.max(text.lastIndexOf('\n', middle - 1), text.lastIndexOf(' ', middle - 1));
  return middleOf(text, blank >= 0 ? blank + 1 : middle);
}
