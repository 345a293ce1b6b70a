import { describe, expect, it } from 'vitest';
import type { Opener } from '@/content/schema';
import type { CatalogueItem } from '@/lib/catalogue/catalogue-item';
import { findOpeners, openerItem } from '@/lib/catalogue/find-openers';

const opener = (id: string, text: string, more: Partial<Opener> = {}): Opener => ({
  id,
  text,
  step: 1,
  stage: 'understand',
  hesitations: [],
  medium: 'say',
  tone: 'plain',
  opens: 'cold',
  ask: false,
  matter: 'their-view',
  avoidIf: [],
  next: { yes: [], maybe: [], no: [], silence: [], 'counter-offer': [], upset: [] },
  sources: ['six-steps'],
  evidence: 'practice',
  covers: [],
  review: [],
  ...more,
});

const deck = [
  opener('calm', 'I’d like a calm hour with you.', { stage: 'ask-for-a-time' }),
  opener('cost', 'We could look at what we can afford.', { hesitations: ['cost-or-time'] }),
  opener('cafe', 'Shall we talk at the café?'),
];
const ids = (found: CatalogueItem[]) => found.map(({ key }) => key.replace('opener:', ''));
const help: CatalogueItem = { kind: 'help', key: 'help' };
const both = () => [openerItem(deck[2]!), help, openerItem(deck[0]!)];

const nothing = () => undefined;

describe('finding openers', () => {
  it('finds everything for an empty query, or one without words, in the order given', () => {
    expect(ids(findOpeners(deck, {}, nothing))).toEqual(['calm', 'cost', 'cafe']);
    expect(ids(findOpeners(deck, { text: '…' }, nothing))).toEqual(['calm', 'cost', 'cafe']);
  });

  it('takes the order of the search, with what it found beside openers', () => {
    expect(ids(findOpeners(deck, { text: 'talk' }, both))).toEqual(['cafe', 'help', 'calm']);
    expect(findOpeners(deck, { text: 'zzz' }, () => [])).toEqual([]);
  });

  it('narrows by stage, by hesitation and by a set of ids', () => {
    expect(ids(findOpeners(deck, { stage: 'ask-for-a-time' }, nothing))).toEqual(['calm']);
    expect(ids(findOpeners(deck, { hesitation: 'cost-or-time' }, nothing))).toEqual(['cost']);
    expect(ids(findOpeners(deck, { only: new Set(['cafe']) }, nothing))).toEqual(['cafe']);
    expect(ids(findOpeners(deck, { way: 'say' }, nothing))).toEqual(['calm', 'cost', 'cafe']);
    expect(findOpeners(deck, { way: 'text' }, nothing)).toEqual([]);
    const either = [opener('both', 'Say it or text it.', { medium: 'either' })];
    for (const way of ['say', 'text'] as const)
      expect(ids(findOpeners(either, { way }, nothing))).toEqual(['both']);
  });

  it('finds openers alone where a filter narrows the search', () => {
    expect(ids(findOpeners(deck, { text: 'talk', stage: 'ask-for-a-time' }, both))).toEqual(['calm']);
    expect(ids(findOpeners(deck, { text: 'talk', only: new Set(['cafe']) }, both))).toEqual(['cafe']);
  });
});
