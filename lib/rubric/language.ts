/**
 * What differs from language to language in counting. Word lists stand beside the rule that uses them.
 * Another language brings its own object and, rule by rule, its own lists; so far all lists, and `read-words.ts`, are English.
 */
export type Language = {
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
  /** What is counted where a placeholder such as `{therapy}` stands: what most people will see there. */
  standIns: Record<string, string>;
};
