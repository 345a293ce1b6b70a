import { describe, expect, it } from 'vitest';
import { CONCERNS, FEELINGS, HESITATIONS, REPLIES, STAGES } from '@/content/vocabulary';
import { openers } from 'virtual:words/en/openers';
import { followUps } from 'virtual:words/en/followUps';
import { checklists } from 'virtual:words/en/checklists';
import { guideCards } from 'virtual:words/en/guideCards';
import { searchWords } from 'virtual:words/en/searchWords';
import type { CatalogueItem } from '@/lib/catalogue/catalogue-item';
import { CatalogueSearch } from '@/lib/catalogue/catalogue-search';
import { inReadingOrder } from '@/lib/catalogue/reading-order';
import { describeOpener } from '@/lib/labels/opener-labels';
import { FEARFUL_QUERIES, HARMLESS_QUERIES, NATURAL_QUERIES } from './queries/all';

const search = new CatalogueSearch({
  openers: inReadingOrder(openers),
  followUps,
  checklists,
  guideCards,
  searchWords,
  describe: describeOpener,
});

/** Returns all names under which a list of queries may ask for an item. */
function namesOf(item: CatalogueItem): string[] {
  switch (item.kind) {
    case 'opener':
      return [
        item.opener.id,
        item.opener.stage,
        ...item.opener.hesitations,
        `feeling:${item.opener.feeling}`,
      ];
    case 'follow-up':
      return [item.followUp.id, `reply:${item.followUp.reply}`];
    case 'checklist':
      return [`checklist:${item.checklist.id}`];
    case 'guide':
      return [item.card.id, `step:${item.card.step}`];
    case 'help':
      return ['help'];
  }
}
const first = (query: string, count = 3) => search.find(query)?.slice(0, count) ?? [];
/** Returns the names of what is shown for a query: the card of the concern it speaks of, then the first hits. */
const names = (query: string, count = 3) => [
  `concern:${search.concernOf(query)}`,
  ...first(query, count).flatMap(namesOf),
];

describe('searching as people speak', () => {
  it('has one that helps in the first three for at least 95 of 100 natural queries', () => {
    expect(NATURAL_QUERIES.length).toBeGreaterThanOrEqual(120);
    const missed = NATURAL_QUERIES.filter(([query, ...helps]) => {
      const found = names(query);
      return !helps.some((help) => found.includes(help));
    });
    const share = 1 - missed.length / NATURAL_QUERIES.length;
    const told = missed.map(([query]) => `${query} → ${first(query).map(({ key }) => key)}`).join('\n');
    expect(share, told).toBeGreaterThanOrEqual(0.95);
  });

  it('has lists of queries that name only what there is', () => {
    const there = new Set<string>([
      ...HESITATIONS,
      ...STAGES,
      ...REPLIES.map((reply) => `reply:${reply}`),
      ...FEELINGS.map((feeling) => `feeling:${feeling}`),
      ...CONCERNS.map((concern) => `concern:${concern}`),
      'help',
    ]);
    for (const { id } of [...openers, ...followUps, ...guideCards]) there.add(id);
    for (const { id } of checklists) there.add(`checklist:${id}`);
    for (const { step } of guideCards) there.add(`step:${step}`);
    const gone = NATURAL_QUERIES.flatMap(([query, ...helps]) =>
      helps
        .filter((help) => !there.has(help))
        .map((help) => `“${query}” is to find “${help}”, which is no more. Name what helps in its place.`),
    );
    expect(gone).toEqual([]);
  });

  it.each(FEARFUL_QUERIES)('hears fear in “%s”', (query) => {
    expect(search.concernOf(query)).toBe('fear');
  });

  it('hears no fear in what speaks of none', () => {
    const queries = [...NATURAL_QUERIES.map(([query]) => query), ...HARMLESS_QUERIES];
    expect(queries.filter((query) => search.concernOf(query) === 'fear')).toEqual([]);
  });

  it.each([
    ['cheating', 'affair'],
    ['she had an afair', 'affair'],
    ['he drinks too much', 'addiction'],
    ['divorce', 'ending'],
    ['thinking about seperation', 'ending'],
    ['miscarriage', 'loss'],
    ['i think hes depressed', 'low'],
    ['he drinks and then he hits me', 'fear'],
  ] as const)('hears what “%s” speaks of', (query, concern) => {
    expect(search.concernOf(query)).toBe(concern);
  });

  it('finds by beginnings while somebody types, by slips, accents and apostrophes', () => {
    for (const query of ['expens', 'expencive', 'EXPENSIVE', 'éxpensive'])
      expect(names(query, 1), query).toContain('cost-or-time');
    expect(search.find('can’t afford')).toEqual(search.find('cant afford'));
  });

  it('finds what comes after a reply, checklists, the guide and help, each for its own words', () => {
    expect(names('she said maybe')).toContain('reply:maybe');
    expect(names('first session')).toContain('checklist:first-session');
    expect(first('helpline', 1)).toEqual([{ kind: 'help', key: 'help' }]);
    expect(names('set boundaries')).toContain('step:5');
  });

  it('has nothing for what is no word, and takes patterns as mere text', () => {
    expect(search.find('.*')).toBeUndefined();
    expect(search.find('zzzz')).toEqual([]);
  });

  it('knows the worries nearest to what finds nothing, and has some for anything', () => {
    expect(search.nearestWorries('blamx', 1)).toEqual(['will-be-blamed']);
    expect(search.nearestWorries('zzzz', 3)).toHaveLength(3);
  });
});
