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
  opens: 'cold',
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

const nothing = () => undefined;

describe('finding openers', () => {
  it('finds everything for an empty query, or one without words, in the order given', () => {
    expect(ids(findOpeners(deck, {}, nothing))).toEqual(['calm', 'cost', 'cafe']);
    expect(ids(findOpeners(deck, { text: '…' }, nothing))).toEqual(['calm', 'cost', 'cafe']);
  });

  it('takes the order of the search, and leaves out what is not in the deck', () => {
    expect(ids(findOpeners(deck, { text: 'talk' }, () => ['cafe', 'gone', 'calm']))).toEqual([
      'cafe',
      'calm',
    ]);
    expect(findOpeners(deck, { text: 'zzz' }, () => [])).toEqual([]);
  });

  it('narrows by stage, by hesitation and by a set of ids', () => {
    expect(ids(findOpeners(deck, { stage: 'ask-for-a-time' }, nothing))).toEqual(['calm']);
    expect(ids(findOpeners(deck, { hesitation: 'cost-or-time' }, nothing))).toEqual(['cost']);
    expect(ids(findOpeners(deck, { only: new Set(['cafe']) }, nothing))).toEqual(['cafe']);
    expect(ids(findOpeners(deck, { text: 'talk', stage: 'ask-for-a-time' }, () => ['cafe', 'calm']))).toEqual(
      ['calm'],
    );
  });
});
