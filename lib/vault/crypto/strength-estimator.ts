import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { passwords, words } from 'virtual:common-words';
import type { Strength } from './passphrase-strength';
import { unpackWords } from './unpack-words';

/** What a person who knows them tries first: the name of the product and what it is about. */
const NEAR_AT_HAND = ['overture', 'therapy', 'therapist', 'counselling', 'counseling', 'couples', 'notebook'];

/**
 * Guesses, as powers of ten, from which each step begins. Somebody who has the disk and strong hardware tries about
 * ten thousand passphrases a second against Argon2id: the steps then stand for minutes, hours, days and years.
 */
const STEPS = [6, 8, 10, 12];

const estimator = new ZxcvbnFactory({
  dictionary: { passwords: unpackWords(passwords), words: unpackWords(words) },
});

/** The digits of log10 that one word drawn by dice is worth: 7776 of them, as in the EFF's long list. */
const PER_WORD = Math.log10(7776);

/** Loaded by `passphrase-strength.ts` only. Long texts are cut, since the work grows faster than their length. */
export function estimate(passphrase: string): Strength {
  const { guessesLog10 } = estimator.check(passphrase.slice(0, 100), NEAR_AT_HAND);
  const digits = Math.min(guessesLog10, mostForWords(passphrase));
  return STEPS.filter((step) => digits >= step).length as Strength;
}

/**
 * Words of any language, rare ones too, are guessed as words and not letter by letter; the lists here are too short,
 * and too English, to know that.
 */
function mostForWords(passphrase: string): number {
  const parts = passphrase.trim().split(/[\s._-]+/);
  const allWords = parts.length > 1 && parts.every((part) => /^[\p{L}\p{M}'’]+$/u.test(part));
  return allWords ? parts.length * PER_WORD : Infinity;
}
