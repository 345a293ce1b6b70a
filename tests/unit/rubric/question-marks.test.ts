import { expect, it } from 'vitest';
import { findExtraQuestions } from '@/lib/rubric/question-marks';
import { itFinds } from './finds';
import { lineOf } from './line-of';

itFinds(findExtraQuestions, {
  rule: 'R11',
  flags: { 'When? And where?!': '?!', 'هل نتحدث؟ متى؟': '؟' },
  passes: ['When would suit you?', 'Really?!?', 'Yes! No! Maybe!', 'No question here.'],
});

it('finds each question after the first', () => {
  expect(findExtraQuestions('Who? When? Where?', lineOf()).map(({ span }) => span)).toEqual([
    [9, 10],
    [16, 17],
  ]);
});
