import { fitsOneNote } from './selection';

/**
 * A text in parts that a note can hold, nothing of it left out: cut between words where there are any, and never inside
 * a character.
 */
export function splitIntoNotes(text: string, longest?: number): string[] {
  if (text.length < 2 || fitsOneNote(text, longest)) return [text];
  const cut = cutOf(text);
  if (cut === text.length) return [text];
  return [...splitIntoNotes(text.slice(0, cut), longest), ...splitIntoNotes(text.slice(cut), longest)];
}

function cutOf(text: string): number {
  const middle = text.length >> 1;
  const blank = Math.max(text.lastIndexOf('\n', middle - 1), text.lastIndexOf(' ', middle - 1));
  if (blank >= 0) return blank + 1;
  // A character beyond the first 65 536 takes two places.
  return text.codePointAt(middle - 1)! > 0xffff ? middle + 1 : middle;
}
