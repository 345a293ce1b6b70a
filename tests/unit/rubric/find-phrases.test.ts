import { expect, it } from 'vitest';
import { bindPhrases, findPhrases } from '@/lib/rubric/find-phrases';
import { readWords } from '@/lib/rubric/read-words';

function matches(phrase: string, text: string): string[] {
  const words = readWords(text, 'en');
  const found = findPhrases(words, bindPhrases([phrase], { pet: 'cat guinea_pig' }));
  return found.map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end));
}

it.each([
  ['red|blue car', 'a blue car', ['blue car']],
  ['my @pet', 'my guinea pig and my cat', ['my guinea pig', 'my cat']],
  ['nar*', 'narrow', ['narrow']],
  ['stop *ing', 'stop shouting', ['stop shouting']],
  ['so very{2} tired', 'so very very tired', ['so very very tired']],
  ['so very{2} tired', 'so very very very tired', []],
  ['you ~2 late', 'you were often late', ['you were often late']],
  ['you ~2 late', 'you and I were late', []],
  ['you ~2 late', 'you. Late', []],
  ['if ~~4 gone', 'If so. Then I am gone', ['If so. Then I am gone']],
  ['go !home', 'go away, go home', ['go']],
  ['<!to go', 'I like to go. Go', ['Go']],
  ['^ stop', 'please, stop; I stop', ['stop']],
  ['fine $', 'fine. fine by me', ['fine']],
])('"%s" in "%s"', (phrase, text, expected) => {
  expect(matches(phrase, text)).toEqual(expected);
});

it('refuses a phrase that points at a list which is not there', () => {
  expect(() => bindPhrases(['you @missing'])).toThrow('@missing');
});

it('refuses a slip of the pen', () => {
  expect(() => bindPhrases(['you are{1}|were'])).toThrow('not a word');
});
