import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasDelta, deltaOf, withDelta } from '@/lib/inbox/unsaved-delta';

it('holds nothing but what is not stored', () => {
  expect(deltaOf('Half a sen', 'Half a sentence').letters).toBe('tence');
  expect(deltaOf('It was late.', 'It was very late.').letters).toBe('very ');
});

it('gives back the whole text, whatever was changed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (stored, typed) => {
      expect(withDelta(stored, deltaOf(stored, typed))).toBe(typed);
    }),
  );
});

it('gives it back also where some of the letters were stored while the window went', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.nat(), (before, typed, after, part) => {
      const left = deltaOf(before + after, before + typed + after);
      const underWay = before + typed.slice(0, part % (typed.length + 1)) + after;
      expect(withDelta(underWay, left)).toBe(before + typed + after);
    }),
  );
});

it('tells a text that has the letters from one that has not', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (stored, typed, more) => {
      const left = deltaOf(stored, typed);
      expect(hasDelta(stored, left)).toBe(false);
      if (left.letters !== '') expect(hasDelta(typed + more, left)).toBe(true);
    }),
  );
});
