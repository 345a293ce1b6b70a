import { describe, expect, it } from 'vitest';
import { openers } from 'virtual:words/en/openers';
import { searchWords } from 'virtual:words/en/searchWords';
import { OpenerSearch } from '@/lib/catalogue/opener-search';
import { inReadingOrder } from '@/lib/catalogue/reading-order';
import { describeOpener } from '@/lib/labels/opener-labels';
import { FEARFUL_QUERIES, NATURAL_QUERIES } from './natural-queries';

const ordered = inReadingOrder(openers);
const search = new OpenerSearch(ordered, searchWords, describeOpener);
const byId = new Map(openers.map((opener) => [opener.id, opener]));

function helps(id: string, wanted: string): boolean {
  const { stage, hesitations } = byId.get(id)!;
  return wanted.split(' ').some((each) => [id, stage, ...hesitations].includes(each));
}

describe('searching as people speak', () => {
  it('has one that helps in the first three for at least 95 of 100 natural queries', () => {
    expect(NATURAL_QUERIES.length).toBeGreaterThanOrEqual(120);
    const missed = NATURAL_QUERIES.filter(
      ([query, wanted]) =>
        !search
          .find(query)
          ?.slice(0, 3)
          .some((id) => helps(id, wanted)),
    );
    const share = 1 - missed.length / NATURAL_QUERIES.length;
    expect(share, missed.map(([query]) => query).join(' · ')).toBeGreaterThanOrEqual(0.95);
  });

  it.each(NATURAL_QUERIES)('finds something for “%s”', (query) => {
    expect(search.find(query)?.length).toBeGreaterThan(0);
  });

  it.each(FEARFUL_QUERIES)('hears fear in “%s”', (query) => {
    expect(search.concernOf(query)).toBe('fear');
  });

  it.each(['cheating', 'he drinks too much drinking', 'divorce', 'an affair'])(
    'hears that “%s” weighs much',
    (query) => expect(search.concernOf(query)).toBe('heavy'),
  );

  it('hears neither in the natural queries', () => {
    expect(NATURAL_QUERIES.filter(([query]) => search.concernOf(query)).map(([query]) => query)).toEqual([]);
  });

  it('finds by beginnings while somebody types, by slips, accents and apostrophes', () => {
    for (const query of ['expens', 'expencive', 'EXPENSIVE', 'éxpensive'])
      expect(helps(search.find(query)![0]!, 'cost-or-time'), query).toBe(true);
    expect(search.find('can’t afford')).toEqual(search.find('cant afford'));
  });

  it('has nothing for what is no word, and takes patterns as mere text', () => {
    expect(search.find('.*')).toBeUndefined();
    expect(search.find('zzzz')).toEqual([]);
  });
});
