import { expect, it } from 'vitest';
import { sentencesOf } from '@/lib/text/sentences';
import { openers } from 'virtual:words/en/openers';

it('splits a text into its sentences', () => {
  expect(sentencesOf('I miss us. Could we have one evening?', 'en')).toEqual([
    'I miss us.',
    'Could we have one evening?',
  ]);
  expect(sentencesOf('', 'en')).toEqual([]);
});

it('loses no word of any opener', () => {
  for (const { text } of openers) expect(sentencesOf(text, 'en').join(' ')).toBe(text);
});
