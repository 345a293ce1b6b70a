/**
 * Describes how lines of one language are measured.
 * Another language needs an object of this type and its own word lists for each rule; so far all lists, and
 * `tokenize-words.ts`, are English.
 */
export type RubricLanguage = {
  /** BCP 47 tag, for `Intl.Segmenter`. */
  locale: string;
  /** Upper limits of R1, R2 and R3. */
  limits: {
    words: number;
    characters: number;
    sentences: number;
    wordsInSentence: number;
    gradeOfDeck: number;
    gradeOfGuides: number;
  };
  /** Typical values of placeholders such as `{therapy}`, by name, so that a line is measured as most people will see it. */
  placeholderSamples: Record<string, string>;
};
