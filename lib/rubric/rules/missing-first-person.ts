import type { Rule } from '../model/rule.ts';
import { tokenizeWords } from '../tokens/tokenize-words.ts';

const FIRST_PERSON = new Set('i me my mine myself we us our ours ourselves'.split(' '));

/** Finds a line in which the speaker does not appear, neither as "I" nor as "we" (R4); the finding spans the whole line. */
export const findMissingFirstPerson: Rule = (text, { language }) =>
  tokenizeWords(text, language.locale).some((token) => FIRST_PERSON.has(token.form))
    ? []
    : [
        {
          rule: 'R4',
          span: [0, text.length],
          suggestion: 'Consider saying how it is for you, with "I" or "we".',
        },
      ];
