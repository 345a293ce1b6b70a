import type { Rule } from '../model/rule.ts';
import { fillPlaceholders } from '../tokens/fill-placeholders.ts';
import { splitSentences } from '../tokens/split-sentences.ts';
import { splitWords } from '../tokens/split-words.ts';

/** Finds each sentence of more than 20 words (R2). */
export const findLongSentences: Rule = (text, { language: { locale, limits, placeholderSamples } }) =>
  splitSentences(text, locale)
    .filter((sentence) => {
      const shown = fillPlaceholders(sentence.text, placeholderSamples);
      return splitWords(shown, locale).length > limits.wordsInSentence;
    })
    .map(({ start, end }) => ({
      rule: 'R2',
      span: [start, end],
      suggestion: 'Consider making two sentences of this one.',
    }));
