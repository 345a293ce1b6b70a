/** A word as written and where it stands, [start, end) in UTF-16 code units. */
export type WrittenWord = { text: string; start: number; end: number };

/** Splits a text into its words with `Intl.Segmenter`; spaces, punctuation and pictures are left out. */
export function splitWords(text: string, locale: string): WrittenWord[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter((piece) => piece.isWordLike)
    .map(({ segment, index }) => ({ text: segment, start: index, end: index + segment.length }));
}
