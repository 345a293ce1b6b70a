import { expect, it } from 'vitest';
import { splitSentences } from '@/lib/rubric/split-sentences';

const texts = (text: string) => splitSentences(text, 'en').map((sentence) => sentence.text);

it.each([
  ['I know. You know.', ['I know.', 'You know.']],
  ['i know. you know', ['i know.', 'you know']],
  ['well... you know', ['well... you know']],
  ['at 8 p.m. on Friday', ['at 8 p.m. on Friday']],
  ['  one line\nanother ', ['one line', 'another']],
  ['... !!', []],
])('splits "%s"', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

it('tells where each sentence stands', () => {
  const text = 'Oh! 🙂 so glad. and you?';
  for (const { text: sentence, start, end } of splitSentences(text, 'en')) {
    expect(text.slice(start, end)).toBe(sentence);
  }
});
