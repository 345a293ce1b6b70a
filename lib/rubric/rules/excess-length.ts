import type { Rule } from '../model/rule.ts';
import { fillPlaceholders } from '../tokens/fill-placeholders.ts';
import { splitSentences } from '../tokens/split-sentences.ts';
import { splitWords } from '../tokens/split-words.ts';

/**
 * Finds a line of more than 40 words, 220 characters or 4 sentences (R1); the finding spans the whole line.
 * Placeholders count as what people will see.
 */
export const findExcessLength: Rule = (text, { language: { locale, limits, placeholderSamples } }) => {
  const shown = fillPlaceholders(text, placeholderSamples);
  const words = splitWords(shown, locale).length;
  const sentences = splitSentences(shown, locale).length;
  const tooLong = words > limits.words || shown.length > limits.characters || sentences > limits.sentences;
  const suggestion = 'Consider fewer words: a short message is easier to take in.';
  return tooLong ? [{ rule: 'R1', span: [0, text.length], suggestion }] : [];
};
