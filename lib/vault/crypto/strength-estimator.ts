import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { offered, passwords, words } from 'virtual:common-words';
import { unpackWords } from './unpack-words';
import { countWords, wordsIn } from './words-in-passphrase';

/** A strength from `0`, guessed at once, to `4`, out of reach even of somebody who has the disk and much time. */
type PassphraseStrength = 0 | 1 | 2 | 3 | 4;

/** A strength, or `unknown` where a passphrase may be a line of a language that the lists do not know. */
export type StrengthEstimate = PassphraseStrength | 'unknown';

/** Words that somebody who knows the product would try first: its name and its subject. */
const CONTEXT_WORDS = [
  'overture',
  'therapy',
  'therapist',
  'counselling',
  'counseling',
  'couples',
  'notebook',
];

/**
 * The least number of guesses for the strengths 1 to 4, as powers of ten. Somebody who has the disk and strong hardware
 * tries about ten thousand passphrases a second against Argon2id, so they stand for minutes, hours, days and years.
 */
const THRESHOLDS = [6, 8, 10, 12];

const dictionary = {
  passwords: unpackWords(passwords),
  words: unpackWords(words),
  offered: unpackWords(offered),
};
const known = new Set(Object.values(dictionary).flat());
const estimator = new ZxcvbnFactory({ dictionary });

/** Guesses for one word drawn by dice, as a power of ten: the EFF's long list has 7776 words. */
const LOG10_PER_WORD = Math.log10(7776);
/** A phrase of so few words is fair at best, whatever they are. */
const FEW_WORDS = 3;
const FAIR = 2;

/**
 * Estimates the strength of a passphrase; only `passphrase-strength.ts` imports this module. Long texts are cut after
 * 100 characters, since the work grows faster than their length.
 * @param names words that somebody close would try first
 */
export function estimate(passphrase: string, names: readonly string[]): StrengthEstimate {
  const text = passphrase.slice(0, 100);
  const tried = names.flatMap((name) => name.toLowerCase().split(/\s+/)).filter(Boolean);
  const phrase = wordsIn(text);
  const guessed = estimator.check(text, [...CONTEXT_WORDS, ...tried]).guessesLog10;
  const strength = strengthOf(
    phrase.length > 0 ? Math.min(guessed, wordLimit(text, phrase, tried)) : guessed,
  );
  if (phrase.length === 0 || strength <= FAIR) return strength;
  if (phrase.length <= FEW_WORDS) return FAIR;
  return isMostlyEnglish(phrase) ? strength : 'unknown';
}

const strengthOf = (guessesLog10: number) =>
  THRESHOLDS.filter((threshold) => guessesLog10 >= threshold).length as PassphraseStrength;

/**
 * Returns an upper limit for a phrase, as a power of ten. Words of any language, rare ones too, are guessed as words and
 * not letter by letter, which the short and English lists here cannot know; a name that is tried first adds nothing.
 */
function wordLimit(text: string, phrase: readonly string[], tried: readonly string[]): number {
  const others = text.replace(/[\p{L}\p{M}'’\s._-]/gu, '').length;
  return countWords(phrase.filter((word) => !tried.includes(word))) * LOG10_PER_WORD + others;
}

/** Returns whether at least half of the longer words are known; the shorter ones are alike in many languages. */
function isMostlyEnglish(phrase: readonly string[]): boolean {
  const longer = phrase.filter(({ length }) => length > 3);
  const found = longer.filter(
    (word) => known.has(word) || known.has(word.replace(/(?:'s|’s|s|ed|ing)$/, '')),
  );
  return longer.length > 0 && found.length * 2 >= longer.length;
}
