import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstGrapheme, graphemeEnd, graphemeStart, middleOf } from '@/lib/text/graphemes';
import { graphemesOf, graphemeText, isWholeAt } from '../graphemes';

const cut = fc.tuple(graphemeText, fc.nat(60)).filter(([text, at]) => at <= text.length);

it('a cut is moved to where a character starts or ends, and no further', () => {
  fc.assert(
    fc.property(cut, ([text, at]) => {
      const [start, end] = [graphemeStart(text, at), graphemeEnd(text, at)];
      expect(start <= at && at <= end).toBe(true);
      expect(isWholeAt(text, start) && isWholeAt(text, end)).toBe(true);
      expect(graphemesOf(text.slice(start, end)).length).toBeLessThanOrEqual(1);
      if (isWholeAt(text, at)) expect([start, end]).toEqual([at, at]);
    }),
  );
});

it('a text of more than one character is halved between two of them', () => {
  fc.assert(
    fc.property(cut, ([text, near]) => {
      fc.pre(graphemesOf(text).length > 1);
      const at = middleOf(text, near);
      if (near > 0 && near < text.length) expect(at > 0 && at < text.length).toBe(true);
      expect(isWholeAt(text, at)).toBe(true);
    }),
  );
});

it('the first character is whole', () => {
  fc.assert(
    fc.property(graphemeText, (text) => {
      expect(firstGrapheme(text)).toBe(graphemesOf(text)[0] ?? '');
    }),
  );
});
