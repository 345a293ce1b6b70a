import { describe, expect, it } from 'vitest';
import { PhraseIndex } from '@/lib/search/phrase-index';
import { searchLanguage } from '@/lib/search/search-language';
import { InvertedIndex } from '@/lib/search/inverted-index';
import { foldWord, searchTerms } from '@/lib/text/fold';

/** A word as it is written, and as somebody without the right keyboard types it. */
const TYPED: [written: string, typed: string][] = [
  ['Straße', 'strasse'],
  ['Søren', 'soren'],
  ['café', 'cafe'],
  ['Łódź', 'lodz'],
  ['Œuvre', 'oeuvre'],
  ['ﬁne', 'fine'],
  ['don’t', 'dont'],
];

it.each(TYPED)('folds %s to %s', (written, typed) => {
  expect(foldWord(written)).toBe(typed);
});

it('finds a word by its parts around an apostrophe too', () => {
  expect(searchTerms('l’amore')).toEqual(['lamore', 'amore']);
});

const PLAIN = searchLanguage('', []);

describe('both searches', () => {
  it.each(TYPED)('find %s as %s, and the other way round', (written, typed) => {
    for (const [text, query] of [
      [written, typed],
      [typed, written],
    ] as const) {
      const index = new InvertedIndex();
      index.put('note', [text]);
      expect([...index.find(query)!.exact]).toEqual(['note']);
      const ranked = new PhraseIndex([{ subject: 'line', text, weight: 1, phrase: true }], PLAIN);
      expect([...ranked.find(query)!.keys()]).toEqual(['line']);
    }
  });
});
