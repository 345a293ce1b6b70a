import type { Language } from './language.ts';

/** English, with the thresholds of the authoring rubric. */
export const english: Language = {
  locale: 'en',
  limits: {
    words: 40,
    characters: 220,
    sentences: 4,
    wordsInSentence: 20,
    gradeOfDeck: 6,
    gradeOfGuides: 7,
  },
  standIns: { partner: 'Alex', therapy: 'couples therapy' },
};
