import { EIGHTH_FEARFUL_QUERIES, EIGHTH_QUERIES } from './eighth';
import { FIFTH_FEARFUL_QUERIES, FIFTH_QUERIES } from './fifth';
import { FIRST_FEARFUL_QUERIES, FIRST_QUERIES } from './first';
import { FOURTH_FEARFUL_QUERIES, FOURTH_QUERIES } from './fourth';
import { SECOND_FEARFUL_QUERIES, SECOND_QUERIES } from './second';
import { SEVENTH_FEARFUL_QUERIES, SEVENTH_QUERIES } from './seventh';
import { SIXTH_FEARFUL_QUERIES, SIXTH_QUERIES } from './sixth';
import { THIRD_FEARFUL_QUERIES, THIRD_QUERIES } from './third';

/** What people type, with what would help them; see `natural-query.ts`. */
export const NATURAL_QUERIES = [
  ...FIRST_QUERIES,
  ...SECOND_QUERIES,
  ...THIRD_QUERIES,
  ...FOURTH_QUERIES,
  ...FIFTH_QUERIES,
  ...SIXTH_QUERIES,
  ...SEVENTH_QUERIES,
  ...EIGHTH_QUERIES,
];

/** What speaks of fear or harm, to which no opener may be the answer. */
export const FEARFUL_QUERIES = [
  ...FIRST_FEARFUL_QUERIES,
  ...SECOND_FEARFUL_QUERIES,
  ...THIRD_FEARFUL_QUERIES,
  ...FOURTH_FEARFUL_QUERIES,
  ...FIFTH_FEARFUL_QUERIES,
  ...SIXTH_FEARFUL_QUERIES,
  ...SEVENTH_FEARFUL_QUERIES,
  ...EIGHTH_FEARFUL_QUERIES,
];

/** What sounds like harm and means none. */
export const HARMLESS_QUERIES = [
  'we hit a rough patch',
  'marriage is sacred to us',
  'beat around the bush',
  'hit it off again',
  'she shared her feelings',
  'score points',
  'it hurts when she ignores me',
  'he keeps stalling',
  'find me a therapist',
  'its killing me',
  'better safe than sorry',
];
