import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { passwords, words } from 'virtual:common-words';
import { unpackWords } from './unpack-words';

/** A strength from `0`, guessed at once, to `4`, out of reach even of somebody who has the disk and much time. */
export type PassphraseStrength = 0 | 1 | 2 | 3 | 4;

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

const estimator = new ZxcvbnFactory({
  dictionary: { passwords: unpackWords(passwords), words: unpackWords(words) },
});

/** Guesses for one word drawn by dice, as a power of ten: the EFF's long list has 7776 words. */
const LOG10_PER_WORD = Math.log10(7776);

/**
 * Estimates the strength of a passphrase; only `passphrase-strength.ts` imports this module. Long texts are cut after
 * 100 characters, since the work grows faster than their length.
 */
export function estimate(passphrase: string): PassphraseStrength {
  const estimated = estimator.check(passphrase.slice(0, 100), CONTEXT_WORDS).guessesLog10;
  const guessesLog10 = Math.min(estimated, wordLimit(passphrase));
  return THRESHOLDS.filter((threshold) => guessesLog10 >= threshold).length as PassphraseStrength;
}

/**
 * Returns an upper limit for a passphrase made of words, as a power of ten. Words of any language, rare ones too, are
 * guessed as words and not letter by letter, which the short and English lists here cannot know.
 */
function wordLimit(passphrase: string): number {
  const parts = passphrase.trim().split(/[\s._-]+/);
  const allWords = parts.length > 1 && parts.every((part) => /^[\p{L}\p{M}'’]+$/u.test(part));
  return allWords ? parts.length * LOG10_PER_WORD : Infinity;
}
