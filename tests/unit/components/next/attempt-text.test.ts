import { describe, expect, it } from 'vitest';
import { attemptText } from '@/components/next/attempt-text';
import type { Opener } from '@/content/schema';

describe('the text of an attempt', () => {
  const openers = [{ id: 'calm-time', text: 'When?' }] as Opener[];
  const sources = {
    last: undefined,
    openerId: undefined,
    own: '',
    openers,
    wordsOf: ({ text }: Opener) => `${text}!`,
  };

  it('is the opener as this couple would say it', () => {
    expect(attemptText('opener', { ...sources, openerId: 'calm-time' })).toEqual({
      words: 'When?!',
      openerId: 'calm-time',
    });
  });

  it('finds the opener again in the words that went in last, unless they were changed', () => {
    expect(attemptText('last', { ...sources, last: 'When?!' })).toEqual({
      words: 'When?!',
      openerId: 'calm-time',
    });
    expect(attemptText('last', { ...sources, last: 'When, love?' })?.openerId).toBeUndefined();
  });

  it('is nothing while nothing is chosen or written', () => {
    for (const from of ['last', 'opener', 'own'] as const)
      expect(attemptText(from, { ...sources, own: '  \n' })).toBeUndefined();
  });
});
