import { termsOf } from './fold-word';
import type { Found } from './word-index';
import { wordsIn } from './words-in';

/** A stretch of text, to be shown as it is or marked. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A text in pieces, the words that were looked for marked. Together they are the text again. */
export function markedText(text: string, found: Pick<Found, 'matches'>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { word, start, end } of wordsIn(text)) {
    if (!termsOf(word).some((term) => found.matches(term))) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** How much of a long text is shown before and after the first marked word, in UTF-16 units. */
const BEFORE = 40;
const AFTER = 240;

/**
 * The part of a text around the first word that was looked for, cut between words and with an ellipsis where it was
 * cut. Line breaks become spaces, so that it can stand in a row of a list.
 */
export function excerpt(text: string, found: Pick<Found, 'matches'>): Piece[] {
  const words = [...wordsIn(text)];
  const first = words.findIndex(({ word }) => termsOf(word).some((term) => found.matches(term)));
  const hit = first < 0 ? 0 : words[first]!.start;
  let start = hit;
  for (let at = first - 1; at >= 0 && words[at]!.start >= hit - BEFORE; at--) start = words[at]!.start;
  if (hit <= BEFORE) start = 0;
  let end = text.length;
  if (end > hit + AFTER) end = words.findLast((word) => word.end <= hit + AFTER)?.end ?? hit + AFTER;
  const part = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return markedText(`${start > 0 ? '… ' : ''}${part}${end < text.length ? ' …' : ''}`, found);
}
