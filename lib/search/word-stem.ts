import { stemmer } from 'stemmer';

/**
 * Returns the stem of a folded word, which its forms share, by Porter's algorithm. It knows English; in another language
 * it finds hardly anything more, and nothing less.
 */
export const wordStem = (word: string): string => stemmer(word);
