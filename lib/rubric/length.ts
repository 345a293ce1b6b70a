import type { Rule } from './line-context.ts';
import { fillPlaceholders } from './fill-placeholders.ts';
import { splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';

/** R1: a line is at most 40 words, 220 characters and 4 sentences long; placeholders count as what people will see. */
export const findLength: Rule = (text, { language: { locale, limits, standIns } }) => {
  const shown = fillPlaceholders(text, standIns);
  const words = splitWords(shown, locale).length;
  const sentences = splitSentences(shown, locale).length;
  const tooLong = words > limits.words || shown.length > limits.characters || sentences > limits.sentences;
  const consider = 'Consider fewer words: a short message is easier to take in.';
  return tooLong ? [{ rule: 'R1', span: [0, text.length], consider }] : [];
};
