import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { RubricLanguage } from './model/rubric-language.ts';
import { fillPlaceholders } from './tokens/fill-placeholders.ts';
import { splitSentences } from './tokens/split-sentences.ts';
import { splitWords } from './tokens/split-words.ts';

/**
 * Computes the Flesch-Kincaid school grade of all texts pooled (R3; Kincaid et al. 1975), to be compared with
 * `limits.gradeOfDeck` or `limits.gradeOfGuides`. Of a single short line the figure is noise. English only.
 * The build and its tests use it, and nothing else should: it is the only file of this room that loads libraries.
 * @throws {Error} when the texts hold no word
 */
export function readingGrade(
  texts: readonly string[],
  { locale, placeholderSamples }: RubricLanguage,
): number {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const text of texts) {
    const shown = fillPlaceholders(text, placeholderSamples);
    const words = splitWords(shown, locale);
    counts.sentence += splitSentences(shown, locale).length;
    counts.word += words.length;
    counts.syllable += words.reduce((sum, word) => sum + syllable(word.text.replaceAll('’', "'")), 0);
  }
  if (counts.word === 0) throw new Error('There is no word to take a reading grade of.');
  return fleschKincaid(counts);
}
