import { expect, it } from 'vitest';
import { english } from '@/lib/rubric/english/english';
import { findExcessLength } from '@/lib/rubric/rules/excess-length';
import { lineContext } from '../line-context';

const words = (count: number) => Array(count).fill('we').join(' ');

it('R1 allows 40 words and not 41', () => {
  expect(findExcessLength(words(40), lineContext())).toEqual([]);
  expect(findExcessLength(words(41), lineContext())[0]).toMatchObject({
    rule: 'R1',
    span: [0, words(41).length],
  });
});

it('R1 allows 220 characters and not 221', () => {
  expect(findExcessLength('a'.repeat(220), lineContext())).toEqual([]);
  expect(findExcessLength('a'.repeat(221), lineContext())).toHaveLength(1);
});

it('R1 allows four sentences and not five, also without capitals', () => {
  expect(findExcessLength('We can. I can. You can. All can.', lineContext())).toEqual([]);
  expect(findExcessLength('we can. i can. you can. all can. fine.', lineContext())).toHaveLength(1);
});

it('R1 counts a placeholder as what people will see', () => {
  const text = `${words(39)} {therapy}`;
  expect(findExcessLength(text, lineContext())).toHaveLength(1);
  const short = { ...english, placeholderSamples: { therapy: 'counselling' } };
  expect(findExcessLength(text, lineContext({ language: short }))).toEqual([]);
});
