import type { Rule } from './line-context.ts';
import { readWords } from './read-words.ts';

const FIRST_PERSON = new Set('i me my mine myself we us our ours ourselves'.split(' '));

/** R4: the one who speaks is in the line, as I or as we. */
export const findNoFirstPerson: Rule = (text, { language }) =>
  readWords(text, language.locale).some((word) => FIRST_PERSON.has(word.form))
    ? []
    : [
        {
          rule: 'R4',
          span: [0, text.length],
          consider: 'Consider saying how it is for you, with "I" or "we".',
        },
      ];
