import { firstGrapheme } from '@/lib/text/graphemes';

/**
 * Scripts that attach prefixes or suffixes to a name, or write no spaces: there a name is looked for inside words too,
 * since a name left in is worse than a letter too few.
 */
const ATTACHING =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** What goes on with a word, or joins an emoji to the next: a name that it touches is a part of something else. */
const INSIDE = '\\p{L}\\p{N}\\p{M}_\\u200d';

/** Returns the names in a field, separated by commas, semicolons or line breaks. */
export function namesIn(field: string): string[] {
  return field
    .split(/[,;،、\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * Shortens every given name to its first letter, wherever it stands as a word, in capitals or not. Nicknames and other
 * spellings stay: only names that were given are known.
 */
export function shortenNames(text: string, names: readonly string[]): string {
  // Longer ones first, so that "Anna Maria" is not cut at "Anna".
  const spellings = names
    .flatMap((name) => [name, name.normalize('NFC'), name.normalize('NFD')])
    .toSorted((a, b) => b.length - a.length);
  if (spellings.length === 0) return text;
  const parts = [...new Set(spellings)].map((name) => {
    const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/gu, '\\s+');
    return ATTACHING.test(name) ? `${literal}\\p{M}*` : `(?<![${INSIDE}])${literal}(?![${INSIDE}\\p{EMod}])`;
  });
  // A full stop after it is enough for both.
  return text.replace(
    new RegExp(`(?:${parts.join('|')})\\.?`, 'giu'),
    (found) => `${firstGrapheme(found).toLocaleUpperCase()}.`,
  );
}
