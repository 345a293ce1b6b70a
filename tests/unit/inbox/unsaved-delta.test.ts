import { graphemeText, isWholeAt } from '../graphemes';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasDelta, deltaOf, withDelta } from '@/lib/inbox/unsaved-delta';

it('holds nothing but what is not stored', () => {
  expect(deltaOf('Half a sen', 'Half a sentence').inserted).toBe('tence');
  expect(deltaOf('It was late.', 'It was very late.').inserted).toBe('very ');
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

it('holds whole characters, since storage may replace the half of one, and gives the whole text back', () => {
  fc.assert(
    fc.property(graphemeText, graphemeText, graphemeText, graphemeText, (start, end, old, typed) => {
      const stored = start + old + end;
      const now = start + typed + end;
      const delta = deltaOf(stored, now);
      expect(withDelta(stored, JSON.parse(JSON.stringify(delta)) as typeof delta)).toBe(now);
      expect(delta.inserted.isWellFormed()).toBe(true);
      if (delta.inserted === '') return;
      expect(hasDelta(stored, delta)).toBe(false);
      for (const at of [delta.before, delta.before + delta.inserted.length])
        expect(isWholeAt(now, at)).toBe(true);
    }),
  );
});

it('tells a text that has the letters from one that has not', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (stored, typed, more) => {
      const left = deltaOf(stored, typed);
      expect(hasDelta(stored, left)).toBe(false);
      if (left.inserted !== '') expect(hasDelta(typed + more, left)).toBe(true);
    }),
  );
});
