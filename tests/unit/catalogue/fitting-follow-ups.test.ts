import { expect, it } from 'vitest';
import type { FollowUp, Opener } from '@/content/schema';
import type { Matter } from '@/content/vocabulary';
import { fittingFollowUps } from '@/lib/catalogue/fitting-follow-ups';

const followUp = (id: string, reply: FollowUp['reply']) =>
  ({ id, reply, matters: [] as Matter[] }) as FollowUp;
const deck = [followUp('a', 'no'), followUp('y', 'yes'), followUp('b', 'no'), followUp('c', 'no')];
const opener = (next: Partial<Opener['next']>, matter: Matter = 'therapy') =>
  ({ next, matter }) as Pick<Opener, 'next' | 'matter'>;
const ids = (...given: Parameters<typeof fittingFollowUps>) => fittingFollowUps(...given).map(({ id }) => id);

it('gives every follow-up of a reply in the order of the deck', () => {
  expect(ids(deck, 'no')).toEqual(['a', 'b', 'c']);
  expect(ids(deck, 'maybe')).toEqual([]);
});

it('puts first what the opener that was used names, in its order', () => {
  expect(ids(deck, 'no', opener({ no: ['c', 'b'] }))).toEqual(['c', 'b', 'a']);
});

it('takes from an opener nothing that answers another reply, and nothing that is not there', () => {
  expect(ids(deck, 'no', opener({ no: ['y', 'gone', 'b'], yes: ['c'] }))).toEqual(['b', 'a', 'c']);
});

it('leaves out what answers another matter, and offers everything where the opener is unknown', () => {
  const evening = { ...followUp('evening', 'no'), matters: ['time-together'] as Matter[] };
  const both = [...deck, evening];
  expect(ids(both, 'no', opener({}))).toEqual(['a', 'b', 'c']);
  expect(ids(both, 'no', opener({}, 'time-together'))).toEqual(['a', 'b', 'c', 'evening']);
  expect(ids(both, 'no')).toEqual(['a', 'b', 'c', 'evening']);
});
