import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasLetters, lettersBeyond, withLetters } from '@/lib/inbox/unsaved-delta';

it('holds nothing but what is not stored', () => {
  expect(lettersBeyond('Half a sen', 'Half a sentence').letters).toBe('tence');
  expect(lettersBeyond('It was late.', 'It was very late.').letters).toBe('very ');
});

it('gives back the whole text, whatever was changed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (stored, typed) => {
      expect(withLetters(stored, lettersBeyond(stored, typed))).toBe(typed);
    }),
  );
});

it('gives it back also where some of the letters were stored while the window went', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.nat(), (before, typed, after, part) => {
      const left = lettersBeyond(before + after, before + typed + after);
      const underWay = before + typed.slice(0, part % (typed.length + 1)) + after;
      expect(withLetters(underWay, left)).toBe(before + typed + after);
    }),
  );
});

it('tells a text that has the letters from one that has not', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (stored, typed, more) => {
      const left = lettersBeyond(stored, typed);
      expect(hasLetters(stored, left)).toBe(false);
      if (left.letters !== '') expect(hasLetters(typed + more, left)).toBe(true);
    }),
  );
});
