import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '@/lib/text/fold';
import { graphemesOf, graphemeText } from '../graphemes';
import { excerpt, markedText, type Piece } from '@/lib/search/marked-text';

const lookingFor = (...beginnings: string[]) => ({
  matches: (term: string) => beginnings.some((beginning) => term.startsWith(foldWord(beginning))),
});
const shown = (pieces: Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('marking', () => {
  it.each([
    ['cal', 'Calm, calmer. Not a scalp.', '[Calm], [calmer]. Not a scalp.'],
    ['cafe', 'Le Café noir', 'Le [Café] noir'],
    ['cafe', 'Le Cafe\u0301 noir', 'Le [Cafe\u0301] noir'],
    ['amore', 'per l’amore', 'per [l’amore]'],
    ['سلام', 'قال سَلَام لنا', 'قال [سَلَام] لنا'],
    ['שלום', 'אמר שָׁלוֹם לי', 'אמר [שָׁלוֹם] לי'],
    ['👍', 'ok 👍🏽!', 'ok [👍🏽]!'],
    ['👩', 'us 👩‍❤️‍👨 now', 'us [👩‍❤️‍👨] now'],
    ['nothing', 'is here', 'is here'],
  ])('%s in “%s”', (beginning, text, expected) => {
    expect(shown(markedText(text, lookingFor(beginning)))).toBe(expected);
  });

  it('gives back the whole text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (text, beginning) => {
        const pieces = markedText(text, lookingFor(beginning));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});

describe('excerpts', () => {
  it('consist of whole characters, wherever they are cut and marked', () => {
    const long = fc.array(graphemeText, { minLength: 20, maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(long, fc.constantFrom('a', 'e', 'é', '👩', '👍', '각', 'ש', 'zzz'), (text, wanted) => {
        const known = new Set([...graphemesOf(text), ' ', '…']);
        for (const piece of excerpt(text, lookingFor(wanted)))
          expect(graphemesOf(piece.text).filter((one) => !known.has(one))).toEqual([]);
      }),
    );
  });

  it('show the words around the first match, and say where they were cut', () => {
    const text = `${'before '.repeat(30)}here it is\nand ${'after '.repeat(80)}`;
    const said = shown(excerpt(text, lookingFor('here')));
    expect(said).toMatch(/^… before (before )+\[here\] it is and (after )+…$/);
    expect(said.length).toBeLessThan(320);
  });

  it('leave a short text whole', () => {
    expect(shown(excerpt('two\n\nlines here', lookingFor('lines')))).toBe('two [lines] here');
  });

  it('begin with the beginning where nothing matches', () => {
    expect(shown(excerpt('a line', lookingFor('zzz')))).toBe('a line');
  });
});
