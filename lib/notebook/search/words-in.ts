/** Scripts written without spaces: each letter counts as a word, so that any part of a sentence can be found. */
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const PICTURE = '\\p{ExtPict}[\\uFE0F\\p{EMod}]*';

/** A word, a letter of an unspaced script, a flag, or an emoji with all it is joined to. */
const WORD = new RegExp(
  [
    `[[\\p{L}\\p{N}]--${UNSPACED}][[\\p{L}\\p{N}\\p{M}\\u200c\\u200d'’ʼ]--${UNSPACED}]*`,
    `${UNSPACED}\\p{M}*`,
    '\\p{RI}{2}',
    `${PICTURE}(?:\\u200d${PICTURE})*`,
  ].join('|'),
  'gv',
);

/** One word of a text and where it stands, in UTF-16 units as in `slice`. */
export interface WordIn {
  word: string;
  start: number;
  end: number;
}

/** The words of a text in their order, whole: no accent or joined emoji is ever cut in two. */
export function* wordsIn(text: string): Generator<WordIn> {
  for (const { 0: word, index } of text.matchAll(WORD))
    yield { word, start: index, end: index + word.length };
}

/** The same without their places, which is quicker for long texts. */
export function plainWordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
