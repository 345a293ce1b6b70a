import { expect, it } from 'vitest';
import type { FollowUp } from '@/content/schema';
import { fittingFollowUps } from '@/lib/catalogue/fitting-follow-ups';

const followUp = (id: string, reply: FollowUp['reply']) => ({ id, reply }) as FollowUp;
const deck = [followUp('a', 'no'), followUp('y', 'yes'), followUp('b', 'no'), followUp('c', 'no')];
const ids = (...given: Parameters<typeof fittingFollowUps>) => fittingFollowUps(...given).map(({ id }) => id);

it('gives every follow-up of a reply in the order of the deck', () => {
  expect(ids(deck, 'no')).toEqual(['a', 'b', 'c']);
  expect(ids(deck, 'maybe')).toEqual([]);
});

it('puts first what the opener that was used names, in its order', () => {
  expect(ids(deck, 'no', { next: { no: ['c', 'b'] } as never })).toEqual(['c', 'b', 'a']);
});

it('takes from an opener nothing that answers another reply, and nothing that is not there', () => {
  expect(ids(deck, 'no', { next: { no: ['y', 'gone', 'b'], yes: ['c'] } as never })).toEqual(['b', 'a', 'c']);
});
