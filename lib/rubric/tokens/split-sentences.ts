import { segmenter } from './segmenter.ts';

/** Describes a sentence without its outer spaces, and its range [start, end) in UTF-16 code units of the text. */
export type Sentence = { text: string; start: number; end: number };

/** Unicode never starts a sentence at a lower-case letter, but people who text rarely use capitals. */
const STOP_BEFORE_LOWER_CASE = /(?<![.…])[.!?]\s+(?=\p{Ll})/gu;
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|a\.m|p\.m|etc|vs|approx|mr|mrs|ms|dr|st)$/i;

/** Splits a text into sentences with `Intl.Segmenter`, and also where a lower-case letter follows a full stop. */
export function splitSentences(text: string, locale: string): Sentence[] {
  return [...segmenter(locale, 'sentence').segment(text)].flatMap(({ segment, index }) =>
    splitAtStops(segment, index),
  );
}

function splitAtStops(segment: string, offset: number): Sentence[] {
  const cuts = [...segment.matchAll(STOP_BEFORE_LOWER_CASE)]
    .filter((stop) => !ABBREVIATION.test(segment.slice(Math.max(0, stop.index - 8), stop.index)))
    .map((stop) => stop.index + stop[0].length);
  const edges = [0, ...cuts, segment.length];
  return edges.slice(1).flatMap((edge, i) => trimmed(segment, edges[i] ?? 0, edge, offset));
}

function trimmed(segment: string, from: number, to: number, offset: number): Sentence[] {
  const piece = segment.slice(from, to);
  const text = piece.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const start = offset + from + (piece.length - piece.trimStart().length);
  return [{ text, start, end: start + text.length }];
}
