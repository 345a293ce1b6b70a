import * as fc from 'fast-check';

/** What people see as one character and a computer stores as several: skin tones, families, flags, marks, half-alike pairs. */
const GRAPHEMES = [
  'a',
  ' ',
  '\n',
  'é',
  'e\u0301',
  'o\u0302\u0323',
  '\u{1f600}',
  '\u{1f601}',
  '\u{1f200}',
  '\u{1f44d}\u{1f3fd}',
  '\u2764\ufe0f',
  '\u{1f469}',
  '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}',
  '\u{1f469}\u200d\u{1f467}',
  '\u{1f1ea}\u{1f1f8}',
  '\u{1f1ea}\u{1f1ea}',
  'שָׁ',
  'क्षि',
  '각',
];

/** Texts of such characters. */
export const graphemeText = fc
  .array(fc.constantFrom(...GRAPHEMES), { maxLength: 12 })
  .map((all) => all.join(''));

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Returns the characters of a text as people see them. */
export const graphemesOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Returns whether a cut of a text falls between two of its characters. */
export const isWholeAt = (text: string, at: number): boolean =>
  graphemesOf(text.slice(0, at)).length + graphemesOf(text.slice(at)).length === graphemesOf(text).length;
