import type { RubricLanguage } from '../model/rubric-language.ts';

/** Holds the settings of English, with the thresholds of the authoring rubric. */
export const english: RubricLanguage = {
  locale: 'en',
  limits: {
    words: 40,
    characters: 220,
    sentences: 4,
    wordsInSentence: 20,
    gradeOfDeck: 6,
    gradeOfGuides: 7,
  },
  placeholderSamples: { partner: 'Alex', therapy: 'couples therapy' },
};
