import { segmenter } from './segmenter.ts';

/** Describes a word as it is written, and its range [start, end) in UTF-16 code units. */
export type WordSegment = { text: string; start: number; end: number };

/** Splits a text into its words with `Intl.Segmenter`; spaces, punctuation and emoji are left out. */
export function splitWords(text: string, locale: string): WordSegment[] {
  return [...segmenter(locale, 'word').segment(text)]
    .filter((piece) => piece.isWordLike)
    .map(({ segment, index }) => ({ text: segment, start: index, end: index + segment.length }));
}
