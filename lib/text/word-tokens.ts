/** Scripts written without spaces: each letter is a token of its own, so that any part of a sentence can be found. */
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const PICTURE = '\\p{ExtPict}[\\uFE0F\\p{EMod}]*';

/** A word, a letter of an unspaced script, a flag, or an emoji with everything it is joined to. */
const TOKEN = new RegExp(
  [
    `[[\\p{L}\\p{N}]--${UNSPACED}][[\\p{L}\\p{N}\\p{M}\\u200c\\u200d'’ʼ]--${UNSPACED}]*`,
    `${UNSPACED}\\p{M}*`,
    '\\p{RI}{2}',
    `${PICTURE}(?:\\u200d${PICTURE})*`,
  ].join('|'),
  'gv',
);

/** A token of a text and its position, in UTF-16 units as in `slice`. */
export interface WordToken {
  word: string;
  start: number;
  end: number;
}

/** Yields the tokens of a text in order, and never cuts an accent or a joined emoji in two. */
export function* wordTokens(text: string): Generator<WordToken> {
  for (const { 0: word, index } of text.matchAll(TOKEN))
    yield { word, start: index, end: index + word.length };
}

/** Returns the tokens of a text without their positions, which is faster for long texts. */
export function plainTokens(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}
