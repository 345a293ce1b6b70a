import { describe, expect, it } from 'vitest';
import type { Opener } from '@/content/schema';
import { findOpeners } from '@/lib/catalogue/find-openers';

const opener = (id: string, text: string, more: Partial<Opener> = {}): Opener => ({
  id,
  text,
  step: 1,
  stage: 'understand',
  hesitations: [],
  medium: 'say',
  tone: 'plain',
  ask: false,
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
const ids = (found: Opener[]) => found.map(({ id }) => id);

describe('finding openers', () => {
  it('finds everything for an empty query, in the order given', () => {
    expect(ids(findOpeners(deck, {}))).toEqual(['calm', 'cost', 'cafe']);
  });

  it('takes words in any order, by their beginnings', () => {
    expect(ids(findOpeners(deck, { text: 'hou cal' }))).toEqual(['calm']);
  });

  it('asks for every word, not just one of them', () => {
    expect(findOpeners(deck, { text: 'calm café' })).toEqual([]);
  });

  it('does not mind accents, case or the kind of apostrophe', () => {
    expect(ids(findOpeners(deck, { text: 'CAFE' }))).toEqual(['cafe']);
    expect(ids(findOpeners(deck, { text: "i'd" }))).toEqual(['calm']);
    expect(ids(findOpeners(deck, { text: 'id like' }))).toEqual(['calm']);
  });

  it('treats what would be a pattern elsewhere as mere text', () => {
    expect(findOpeners(deck, { text: '.*' })).toHaveLength(3);
    expect(findOpeners(deck, { text: '(((x' })).toEqual([]);
  });

  it('narrows by stage, by hesitation and by a set of ids', () => {
    expect(ids(findOpeners(deck, { stage: 'ask-for-a-time' }))).toEqual(['calm']);
    expect(ids(findOpeners(deck, { hesitation: 'cost-or-time' }))).toEqual(['cost']);
    expect(ids(findOpeners(deck, { only: new Set(['cafe']) }))).toEqual(['cafe']);
  });

  it('finds an opener by what it is for, even where it never says the word', () => {
    expect(ids(findOpeners(deck, { text: 'money' }, ({ id }) => (id === 'cost' ? 'Money' : '')))).toEqual([
      'cost',
    ]);
  });
});
