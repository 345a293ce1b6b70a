import type { Rule } from './line-context.ts';
import { fillPlaceholders } from './fill-placeholders.ts';
import { splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';

/** R2: a sentence has at most 20 words. */
export const findLongSentences: Rule = (text, { language: { locale, limits, standIns } }) =>
  splitSentences(text, locale)
    .filter((sentence) => {
      const shown = fillPlaceholders(sentence.text, standIns);
      return splitWords(shown, locale).length > limits.wordsInSentence;
    })
    .map(({ start, end }) => ({
      rule: 'R2',
      span: [start, end],
      consider: 'Consider making two sentences of this one.',
    }));
