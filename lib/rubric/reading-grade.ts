import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { fillPlaceholders } from './fill-placeholders.ts';
import type { Language } from './language.ts';
import { splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';

/**
 * R3: the Flesch-Kincaid school grade of all texts pooled (Kincaid et al. 1975), to be held against
 * `limits.gradeOfDeck` or `limits.gradeOfGuides`; on one short line the figure is noise. English only.
 * Throws an `Error` when there is no word to read.
 * For the build and its tests: the only file of this room that loads a library.
 */
export function readingGrade(texts: readonly string[], { locale, standIns }: Language): number {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const text of texts) {
    const shown = fillPlaceholders(text, standIns);
    const words = splitWords(shown, locale);
    counts.sentence += splitSentences(shown, locale).length;
    counts.word += words.length;
    counts.syllable += words.reduce((sum, word) => sum + syllable(word.text.replaceAll('’', "'")), 0);
  }
  if (counts.word === 0) throw new Error('There is no word to take a reading grade of.');
  return fleschKincaid(counts);
}
