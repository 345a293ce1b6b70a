import { describe, expect, it } from 'vitest';
import { dayOf, timeOn } from '@/components/next/days';
import { AGAIN, WAYS_ON } from '@/components/next/ways-on';
import { wordsSaid } from '@/components/next/words-said';
import type { Opener } from '@/content/schema';
import { checklists } from 'virtual:words/en/checklists';
import { openers as deck } from 'virtual:words/en/openers';

describe('what was said', () => {
  const openers = [{ id: 'calm-time', text: 'When?' }] as Opener[];
  const sources = {
    last: undefined,
    openerId: undefined,
    own: '',
    openers,
    wordsOf: ({ text }: Opener) => `${text}!`,
  };

  it('is the opener as this couple would say it', () => {
    expect(wordsSaid('opener', { ...sources, openerId: 'calm-time' })).toEqual({
      words: 'When?!',
      openerId: 'calm-time',
    });
  });

  it('finds the opener again in the words that went in last, unless they were changed', () => {
    expect(wordsSaid('last', { ...sources, last: 'When?!' })).toEqual({
      words: 'When?!',
      openerId: 'calm-time',
    });
    expect(wordsSaid('last', { ...sources, last: 'When, love?' })?.openerId).toBeUndefined();
  });

  it('is nothing while nothing is chosen or written', () => {
    for (const from of ['last', 'opener', 'own'] as const)
      expect(wordsSaid(from, { ...sources, own: '  \n' })).toBeUndefined();
  });
});

describe('a day', () => {
  const now = new Date(2026, 10, 22, 9, 30).getTime();

  it('is this moment for today, and noon for an earlier one', () => {
    expect(timeOn('2026-11-22', now)).toBe(now);
    expect(timeOn('2026-11-20', now)).toBe(new Date(2026, 10, 20, 12).getTime());
    expect(dayOf(timeOn('2026-11-20', now)!)).toBe('2026-11-20');
  });

  it('is nothing when it is empty, half typed or not over yet', () => {
    for (const day of ['', '0002-11-20', '2026-11-23', 'soon']) expect(timeOn(day, now)).toBeUndefined();
  });
});

it('leads only to checklists and stages that there are', () => {
  const ids = new Set(checklists.map(({ id }) => id));
  const ways = Object.values(WAYS_ON).flat();
  expect(ways.length).toBeGreaterThan(6);
  for (const way of ways) if (way.view === 'reflect') expect(ids).toContain(way.checklistId);
  for (const stage of Object.values(AGAIN)) expect(deck.some((opener) => opener.stage === stage)).toBe(true);
});
