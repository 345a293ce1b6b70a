import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { menuTitle } from '@/entrypoints/background/menu-title';
import { graphemesOf, graphemeText } from '../graphemes';

it('shortens a title between two characters', () => {
  fc.assert(
    fc.property(fc.nat({ max: 64 }), graphemeText, (length, text) => {
      const whole = 'x'.repeat(length) + text + 'y'.repeat(64);
      const shown = graphemesOf(menuTitle(whole));
      expect(shown.at(-1)).toBe('…');
      expect(graphemesOf(whole).slice(0, shown.length - 1)).toEqual(shown.slice(0, -1));
    }),
  );
});
