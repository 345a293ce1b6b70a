import { parsePhrase, type PhraseStep, type WordLists } from './parse-phrase.ts';

/**
 * Describes parsed phrases, ready for searching. A phrase that can begin only with certain words stands under each of
 * them in `byFirstWord`, so that most phrases are never tried; `others` have to be tried at every word.
 */
export type CompiledPhrases = {
  byFirstWord: ReadonlyMap<string, readonly PhraseStep[][]>;
  others: readonly PhraseStep[][];
};

/**
 * Parses phrases and sorts them by their first words. `PhraseStep` describes the notation.
 * @throws {Error} naming the phrase, when it refers to an unknown list or is not well formed
 */
export function compilePhrases(phrases: readonly string[], lists: WordLists = {}): CompiledPhrases {
  const byFirstWord = new Map<string, PhraseStep[][]>();
  const others: PhraseStep[][] = [];
  for (const steps of phrases.map((phrase) => parsePhrase(phrase, lists))) {
    const firstWords = firstWordsOf(steps);
    if (firstWords === undefined) others.push(steps);
    for (const word of firstWords ?? []) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), steps]);
  }
  return { byFirstWord, others };
}

/** Returns the words that a phrase can begin with, or `undefined` when they cannot be listed. */
function firstWordsOf(steps: readonly PhraseStep[]): Set<string> | undefined {
  const first = steps.find((step) => step.kind === 'word' || step.kind === 'gap');
  if (first?.kind !== 'word' || first.min === 0 || first.sentenceEnd) return undefined;
  if (first.prefixes.length + first.suffixes.length > 0) return undefined;
  return new Set([...first.words, ...first.sequences.map((sequence) => sequence[0] ?? '')]);
}
