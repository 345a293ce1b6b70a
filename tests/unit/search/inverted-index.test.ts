import { describe, expect, it } from 'vitest';
import { InvertedIndex } from '@/lib/search/inverted-index';

function indexOf(entries: Record<string, string>): InvertedIndex {
  const index = new InvertedIndex();
  for (const [key, text] of Object.entries(entries)) index.put(key, [text]);
  return index;
}
const exact = (index: InvertedIndex, query: string) => [...index.find(query)!.exact].toSorted();
const alike = (index: InvertedIndex, query: string) => [...index.find(query)!.alike].toSorted();

describe('finding words', () => {
  it('finds entries with all of the words, each by its beginning, in any order', () => {
    const index = indexOf({ a: 'A calm evening, at last', b: 'Calm is not quiet', c: 'The last evening' });
    expect(exact(index, 'cal')).toEqual(['a', 'b']);
    expect(exact(index, 'eve cal')).toEqual(['a']);
    expect(exact(index, 'evening evening')).toEqual(['a', 'c']);
    expect(exact(index, 'ning')).toEqual([]);
  });

  it('has nothing to look for where there are no words', () => {
    expect(indexOf({ a: 'x' }).find(' … !')).toBeUndefined();
  });

  it.each([
    ['cafe', 'Im Café gesessen'],
    ['CAFÉ', 'im cafe gesessen'],
    ['strasse', 'die Straße'],
    ['dont', 'I don’t know'],
    ["don't", 'I dont know'],
    ['amore', 'per l’amore'],
    ['lamore', "l'amore"],
    ['istanbul', 'İstanbul'],
    ['οδος', 'ΟΔΟΣ'],
    ['σοφος', 'ο σοφός'],
    ['سلام', 'السَّلام سَلَام عليكم'],
    ['احمد', 'أحمد هنا'],
    ['שלום', 'שָׁלוֹם לך'],
    ['👍', 'fine 👍🏽'],
    ['❤️', 'I ❤ you'],
    ['👩', 'us 👩‍❤️‍👨'],
    ['🇫🇷', 'to 🇫🇷 together'],
    ['話', '昨日彼と話した'],
    ['彼と話', '昨日彼と話した'],
    ['รัก', 'ฉันรักเธอ'],
    ['2026', 'In 2026.'],
  ])('finds “%s” in “%s”', (query, text) => {
    expect(exact(indexOf({ a: text, b: 'something else 🌧️' }), query)).toEqual(['a']);
  });

  it('forgives a slip, after what is spelled as it was typed', () => {
    const index = indexOf({ a: 'our therapist', b: 'the theripist', c: 'tharapist', d: 'a terrible day' });
    expect(exact(index, 'therapist')).toEqual(['a']);
    expect(alike(index, 'therapist')).toEqual(['b', 'c']);
    const { matches } = index.find('therapist')!;
    expect(['therapist', 'theripist', 'terrible'].map(matches)).toEqual([true, true, false]);
  });

  it.each([
    ['evning', 'evening'],
    ['eveninng', 'evening'],
    ['evenign', 'evening'],
    ['tharepist', 'therapist'],
  ])('finds for “%s” what says “%s”', (typed, meant) => {
    expect(alike(indexOf({ a: meant, b: 'evil therapies' }), typed)).toEqual(['a']);
  });

  it('takes short words as they are', () => {
    expect(alike(indexOf({ a: 'sad', b: 'sat' }), 'sad')).toEqual([]);
  });

  it('does not look for other spellings where enough is found', () => {
    const index = new InvertedIndex();
    for (let n = 0; n < 20; n++) index.put(`right ${n}`, ['quarrel']);
    index.put('slip', ['quarel']);
    expect(alike(index, 'quarrel')).toEqual([]);
    index.remove('right 0');
    expect(alike(index, 'quarrel')).toEqual(['slip']);
  });
});

describe('changing entries', () => {
  it('finds an entry by what it says now', () => {
    const index = indexOf({ a: 'before' });
    index.put('a', ['after', 'and more']);
    expect(exact(index, 'before')).toEqual([]);
    expect(exact(index, 'more after')).toEqual(['a']);
    expect(index.size).toBe(1);
    index.remove('a');
    expect(exact(index, 'after')).toEqual([]);
  });

  it('finds the same after thousands of changes', () => {
    const index = indexOf({ still: 'unmoved common' });
    for (let n = 0; n < 5000; n++) index.put('busy', [`version v${n} common`]);
    expect(exact(index, 'common')).toEqual(['busy', 'still']);
    expect(exact(index, 'v4999')).toEqual(['busy']);
    expect(exact(index, 'v4000')).toEqual([]);
    expect(exact(index, 'unmoved')).toEqual(['still']);
  });
});
