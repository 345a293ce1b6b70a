import type { Rule } from './line-context.ts';

/** A run such as "?!?" is one question asked loudly. */
const LOUD_MARKS = /[!?？؟‽]+/g;
const ASKS = /[?？؟‽]/;

/** R11: one idea and one question in a line; each question after the first is found. */
export const findExtraQuestions: Rule = (text) =>
  [...text.matchAll(LOUD_MARKS)]
    .filter(([run]) => ASKS.test(run))
    .slice(1)
    .map(({ index, 0: mark }) => ({
      rule: 'R11',
      span: [index, index + mark.length],
      consider: 'Consider asking one question now and keeping the others for later.',
    }));
