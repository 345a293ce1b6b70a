/** The part of MiniSearch's radix tree that finds near spellings. */
interface SpellingTree {
  fuzzyGet(word: string, slips: number): { keys(): Iterable<string> };
}

/** From this many letters on, two slips are forgiven. Shorter words resemble too many others, and cost too much. */
const LONG = 9;
/** Shorter words than this have no near spellings: too many of them are words of their own. */
const SHORT = 4;

/**
 * Yields the spellings near a folded word that a vocabulary may hold, without those that begin with the word itself. One
 * slip is a letter too many, too few or another one, or two letters swapped. People rarely slip on the first letter.
 */
export function* nearSpellings(vocabulary: SpellingTree, word: string): Generator<string> {
  const letters = [...word];
  if (letters.length < SHORT) return;
  const near = new Set([
    ...vocabulary.fuzzyGet(word, letters.length < LONG ? 1 : 2).keys(),
    ...letters.slice(1).map((_, at) => swapped(letters, at)),
  ]);
  for (const spelling of near) if (spelling[0] === word[0] && !spelling.startsWith(word)) yield spelling;
}

/** Returns a word with one letter and the next swapped, the commonest slip of quick fingers. */
const swapped = (letters: readonly string[], at: number): string =>
  letters.toSpliced(at, 2, letters[at + 1]!, letters[at]!).join('');

/** From this many letters on, a listed word may be spelled with another letter, since few words resemble it. */
const TELLING = 7;

/**
 * Returns whether a word is a listed one with a slip, where a wrong guess costs more than a slip that is not forgiven: a
 * letter too many or too few, or two swapped, in a word of six letters or more; another letter only in a longer one.
 */
export function isNear(word: string, listed: string): boolean {
  if (word[0] !== listed[0] || listed.length < TELLING - 1 || Math.abs(word.length - listed.length) > 1)
    return false;
  const from = [...word].findIndex((letter, at) => letter !== listed[at]);
  const [rest, listedRest] = [word.slice(from), listed.slice(from)];
  if (word.length > listed.length) return from < 0 || rest.slice(1) === listedRest;
  if (word.length < listed.length) return from < 0 || rest === listedRest.slice(1);
  if (from < 0) return true;
  if (rest.slice(2) === listedRest.slice(2) && rest[0] === listedRest[1] && rest[1] === listedRest[0])
    return true;
  return listed.length >= TELLING && rest.slice(1) === listedRest.slice(1);
}
