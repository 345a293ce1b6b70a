import { describe, expect, it } from 'vitest';
import { findGenderedWords } from '@/lib/rubric/gendered-words';
import { itFinds } from './finds';
import { lineOf } from './line-of';

itFinds(findGenderedWords, {
  rule: 'R15',
  context: { kind: 'opener' },
  flags: {
    'I want our marriage to grow.': 'marriage',
    'As a wife I worry.': 'wife',
    'Perhaps he could choose.': 'he',
    'man up': 'man',
    'Most husbands do this': 'husbands',
  },
  passes: [
    'Thank you for telling me straight, {partner}.',
    'I’d want someone who is fair to both of us.',
    'They could choose the therapist.',
  ],
});

describe('R15 in a draft', () => {
  it('lets be, because the person who writes may well have a husband', () => {
    expect(findGenderedWords('My husband and our marriage matter to me.', lineOf())).toEqual([]);
  });
});
