import type { Rule } from '../model/rule.ts';

/** A run such as "?!?" is one question asked loudly. */
const MARK_RUN = /[!?？؟‽]+/g;
const QUESTION_MARK = /[?？؟‽]/;

/** Finds each question after the first, since a line holds one idea and one question (R11). */
export const findExtraQuestions: Rule = (text) =>
  [...text.matchAll(MARK_RUN)]
    .filter(([run]) => QUESTION_MARK.test(run))
    .slice(1)
    .map(({ index, 0: run }) => ({
      rule: 'R11',
      span: [index, index + run.length],
      suggestion: 'Consider asking one question now and keeping the others for later.',
    }));
