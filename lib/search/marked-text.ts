import { searchTerms } from '@/lib/text/fold';
import { graphemeStart } from '@/lib/text/graphemes';
import type { SearchHits } from './inverted-index';
import { wordTokens } from '@/lib/text/word-tokens';

/** A piece of a text, marked where it matches a search. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Splits a text into pieces, with the found words marked. The pieces together are the text. */
export function markedText(text: string, found: Pick<SearchHits, 'matches'>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { word, start, end } of wordTokens(text)) {
    if (!searchTerms(word).some((term) => found.matches(term))) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** UTF-16 units of a long text that are shown before and after the first marked word. */
const BEFORE = 40;
const AFTER = 240;

/**
 * Returns the part of a text around the first found word, cut between words, with an ellipsis at each cut. Line breaks
 * become spaces, so that the part fits into a row of a list.
 */
export function excerpt(text: string, found: Pick<SearchHits, 'matches'>): Piece[] {
  const tokens = [...wordTokens(text)];
  const first = tokens.findIndex(({ word }) => searchTerms(word).some((term) => found.matches(term)));
  const hit = first < 0 ? 0 : tokens[first]!.start;
  let start = hit;
  for (let at = first - 1; at >= 0 && tokens[at]!.start >= hit - BEFORE; at--) start = tokens[at]!.start;
  if (hit <= BEFORE) start = 0;
  let end = text.length;
  if (end > hit + AFTER)
    end = tokens.findLast((token) => token.end <= hit + AFTER)?.end ?? graphemeStart(text, hit + AFTER);
  const part = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return markedText(`${start > 0 ? '… ' : ''}${part}${end < text.length ? ' …' : ''}`, found);
}
