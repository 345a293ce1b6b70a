import { expect, it } from 'vitest';
import { english } from '@/lib/rubric/english';
import { findLength } from '@/lib/rubric/length';
import { lineOf } from './line-of';

const words = (count: number) => Array(count).fill('we').join(' ');

it('R1 allows 40 words and not 41', () => {
  expect(findLength(words(40), lineOf())).toEqual([]);
  expect(findLength(words(41), lineOf())[0]).toMatchObject({ rule: 'R1', span: [0, words(41).length] });
});

it('R1 allows 220 characters and not 221', () => {
  expect(findLength('a'.repeat(220), lineOf())).toEqual([]);
  expect(findLength('a'.repeat(221), lineOf())).toHaveLength(1);
});

it('R1 allows four sentences and not five, also without capitals', () => {
  expect(findLength('We can. I can. You can. All can.', lineOf())).toEqual([]);
  expect(findLength('we can. i can. you can. all can. fine.', lineOf())).toHaveLength(1);
});

it('R1 counts a placeholder as what people will see', () => {
  const text = `${words(39)} {therapy}`;
  expect(findLength(text, lineOf())).toHaveLength(1);
  const short = { ...english, standIns: { therapy: 'counselling' } };
  expect(findLength(text, lineOf({ language: short }))).toEqual([]);
});
