import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { dice, passwords, words } from 'virtual:common-words';
import type { Strength } from './passphrase-strength';

/** What a person who knows them tries first: the name of the product and what it is about. */
const NEAR_AT_HAND = ['overture', 'therapy', 'therapist', 'counselling', 'counseling', 'couples', 'notebook'];

/**
 * Guesses, as powers of ten, from which each step begins. Somebody who has the disk and strong hardware tries about
 * ten thousand passphrases a second against Argon2id: the steps then stand for minutes, hours, days and centuries.
 */
const STEPS = [6, 8, 10, 13];

const estimator = new ZxcvbnFactory({ dictionary: { passwords, words, dice } });

/** Loaded by `passphrase-strength.ts` only. Long texts are cut, since the work grows faster than their length. */
export function estimate(passphrase: string): Strength {
  const { guessesLog10 } = estimator.check(passphrase.slice(0, 100), NEAR_AT_HAND);
  return STEPS.filter((step) => guessesLog10 >= step).length as Strength;
}
