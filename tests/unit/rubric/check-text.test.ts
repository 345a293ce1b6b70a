import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '@/lib/rubric/check-text';
import { HARMFUL_LINES } from './harmful-lines';
import { lineContext } from './line-context';
import { howOften } from '../how-often';

const rulesOf = (text: string, context = lineContext()) =>
  checkText(text, context).map((finding) => finding.rule);

describe('checkText', () => {
  it('gives what it finds in reading order', () => {
    expect(rulesOf('You never listen. You should. It’s all your fault. Why? When?')).toEqual([
      'R5',
      'R6',
      'R9',
      'R11',
    ]);
  });

  it('holds the deck to length, first person and neutral words, and a draft not', () => {
    const text = 'Does the husband really mind?';
    expect(rulesOf(text, lineContext({ kind: 'opener' }))).toEqual(['R4', 'R15']);
    expect(rulesOf(text)).toEqual([]);
  });

  it('lets a guide name what hurts', () => {
    expect(
      rulesOf('“You always” and “you should” tend to close the door.', lineContext({ kind: 'guide' })),
    ).toEqual([]);
    expect(rulesOf('Many husbands wait.', lineContext({ kind: 'guide' }))).toEqual(['R15']);
  });

  it('minds the end of an ask only', () => {
    expect(rulesOf('Would you come with me?', lineContext({ ask: true }))).toEqual(['R10']);
    expect(rulesOf('Would you come with me?')).toEqual([]);
  });

  it.each([
    [
      'time',
      'There’s something about us I’d like to talk over, and it’s a hopeful thing. When would be a calm time this week?',
    ],
    [
      'sides',
      'I’d want someone who is fair to both of us. If it felt one-sided, we could stop. What would feel fair to you?',
    ],
    [
      'therapy',
      'I’d like us to try {therapy} once, {partner}. Would you rather pick somebody, or leave it for now?',
    ],
  ])('finds nothing in an opener in the spirit we want (%s)', (_, text) => {
    expect(checkText(text, lineContext({ kind: 'opener', ask: true }))).toEqual([]);
  });

  it.each([
    'I am afraid of you.',
    'You hit me last night.',
    'I do not feel safe at home.',
    'Please don’t touch me.',
  ])('does not hold back someone who names violence: "%s"', (text) => {
    expect(checkText(text, lineContext())).toEqual([]);
  });

  it('throws at no text, and every span lies inside it', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fromRealWords());
    fc.assert(
      fc.property(anything, fc.constantFrom('opener', 'follow-up', 'guide', 'draft'), (text, kind) => {
        for (const { span, suggestion } of checkText(text, lineContext({ kind, ask: true }))) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(span[1]).toBeGreaterThanOrEqual(span[0]);
          expect(suggestion).toMatch(/^Consider .+\.$/);
        }
      }),
      { numRuns: howOften(60, 1000) },
    );
  });
});

/** Texts stitched from words and marks the rules know, far likelier to be flagged than noise is. */
function fromRealWords(): fc.Arbitrary<string> {
  const pieces = HARMFUL_LINES.flatMap((line) => line.text.split(/\b/));
  return fc
    .array(fc.constantFrom(...pieces, '🙂', '\n', '{partner}', '’'), { maxLength: 60 })
    .map((parts) => parts.join(''));
}
