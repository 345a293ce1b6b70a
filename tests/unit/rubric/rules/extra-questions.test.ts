import { expect, it } from 'vitest';
import { findExtraQuestions } from '@/lib/rubric/rules/extra-questions';
import { lineContext } from '../line-context';
import { testRule } from '../rule-examples';

testRule(findExtraQuestions, {
  rule: 'R11',
  flags: { 'When? And where?!': '?!', 'هل نتحدث؟ متى؟': '؟' },
  passes: ['When would suit you?', 'Really?!?', 'Yes! No! Maybe!', 'No question here.'],
});

it('finds each question after the first', () => {
  expect(findExtraQuestions('Who? When? Where?', lineContext()).map(({ span }) => span)).toEqual([
    [9, 10],
    [16, 17],
  ]);
});
