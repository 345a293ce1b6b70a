import { expect, it } from 'vitest';
import { isNear } from '@/lib/search/near-spellings';
import { PhraseIndex } from '@/lib/search/phrase-index';
import { searchLanguage } from '@/lib/search/search-language';

const LANGUAGE = searchLanguage('he she it is to a the says', ['money cash', 'he she']);
const index = new PhraseIndex(
  [
    ['cost', 'too much money'],
    ['cost', 'no time'],
    ['refusal', 'he says no'],
    ['fights', 'fighting about money again'],
    ['silence', 'he goes quiet'],
  ].map(([subject, text]) => ({ subject: subject!, text: text!, weight: 1, phrase: true })),
  LANGUAGE,
);
const best = (query: string) =>
  [...index.find(query)!].toSorted(([, a], [, b]) => b - a).map(([subject]) => subject);

it('finds by any word, in any form, and by another word for the same', () => {
  expect(best('fights')).toEqual(['fights']);
  expect(best('cash')).toContain('cost');
  expect(best('something about his fights')[0]).toBe('fights');
});

it('ranks what has more of the words, and those that stand together', () => {
  expect(best('too much money')[0]).toBe('cost');
  expect(best('money again')[0]).toBe('fights');
  expect(best('she says no')[0]).toBe('refusal');
});

it('finds beginnings of the last word, and slips where nothing is as typed', () => {
  expect(best('qui')).toEqual(['silence']);
  expect(index.find('qui', false)!.size).toBe(1);
  expect(best('qiuet')).toEqual(['silence']);
  expect(index.find('xylophone')!.size).toBe(0);
});

it('has nothing to find where there are no words', () => {
  expect(index.find(' … ')).toBeUndefined();
});

it('knows what begins alike where nothing fits', () => {
  expect([...index.findBeginnings('fightclub').keys()]).toEqual(['fights']);
});

it.each([
  ['afriad', 'afraid', true],
  ['frightend', 'frightened', true],
  ['threatned', 'threatened', true],
  ['violant', 'violent', true],
  ['shared', 'scared', false],
  ['thread', 'threat', false],
  ['hat', 'hit', false],
  ['afraid', 'afraid', true],
])('hears a slip only where few words are alike: “%s” for “%s”', (typed, listed, near) => {
  expect(isNear(typed, listed)).toBe(near);
});
