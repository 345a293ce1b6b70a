/** A digit or sign in the middle of small letters stands for a letter, as in "M4ximili4n". */
const DISGUISED_LETTER = /(?<=\p{L})[01345@$!](?=\p{Ll})/gu;
/** A word in small letters, with or without a capital, or in capitals. */
const WORD = /\p{Lu}?[\p{Ll}\p{Lo}\p{M}'’]+|\p{Lu}+/gu;
/** Words that run together are counted by their length: one for each six letters. */
const LETTERS_PER_WORD = 6;

/**
 * Returns the words of a passphrase in small letters, of any language; none where letters are only a part of what looks
 * random. Single letters and pairs are no words.
 */
export function wordsIn(passphrase: string): string[] {
  const words = passphrase.replace(DISGUISED_LETTER, 'a').match(WORD) ?? [];
  const long = words.filter((word) => word.length >= 3);
  const letters = long.reduce((sum, { length }) => sum + length, 0);
  return letters * 2 < passphrase.replace(/\s/g, '').length ? [] : long.map((word) => word.toLowerCase());
}

/** Returns how many words these are at least, where some may be several that run together. */
export const countWords = (words: readonly string[]): number =>
  words.reduce((sum, { length }) => sum + Math.max(1, Math.floor(length / LETTERS_PER_WORD)), 0);
