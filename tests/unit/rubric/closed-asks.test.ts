import { describe, expect, it } from 'vitest';
import { findClosedAsks } from '@/lib/rubric/closed-asks';
import { itFinds } from './finds';
import { lineOf } from './line-of';

itFinds(findClosedAsks, {
  rule: 'R10',
  context: { ask: true },
  flags: {
    'I miss us. Will you come to therapy with me?': 'Will you come to therapy with me?',
    'Would you be open to one visit?': 'Would you be open to one visit?',
    'I would like us to go on Monday.': 'I would like us to go on Monday.',
    'What a week. You’ll come, won’t you?': 'You’ll come, won’t you?',
    'How about Sunday?': 'How about Sunday?',
    'Could you spare an hour or so?': 'Could you spare an hour or so?',
  },
  passes: [
    'When would be a calm time this week?',
    'If it felt one-sided, we could stop. What would feel fair to you?',
    'Would you rather look first, or leave it for now?',
    'Could we try one visit? No is a fine answer.',
    'I’d like to try one visit. It’s okay to say no.',
    'Could we look at it together? Take your time.',
    'What would help? 🙂',
  ],
});

describe('R10 on a line that asks nothing', () => {
  it('has nothing to say', () => {
    expect(findClosedAsks('Will you come?', lineOf())).toEqual([]);
  });
});
