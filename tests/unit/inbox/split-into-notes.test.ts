import { graphemesOf, graphemeText } from '../graphemes';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitIntoNotes } from '@/lib/inbox/split-into-notes';
import { fitsOneNote, MAX_NOTE_BYTES } from '@/lib/inbox/selection';

it('leaves a text whole that one note can hold', () => {
  expect(splitIntoNotes('')).toEqual(['']);
  expect(splitIntoNotes('ä'.repeat(1000))).toHaveLength(1);
});

it('makes each part fit one note, and leaves nothing out', () => {
  for (const character of ['a', 'ä', '語', '\u{1f54a}', '"', 'and on. ', 'and on\n']) {
    const text = character.repeat(MAX_NOTE_BYTES / 2);
    const pieces = splitIntoNotes(text);
    expect(pieces.join('') === text).toBe(true);
    expect(pieces.every((piece) => fitsOneNote(piece))).toBe(true);
  }
});

it('cuts between words', () => {
  expect(splitIntoNotes('one two three four', 12)).toEqual(['one two ', 'three four']);
});

it('leaves every character whole, whatever the text', () => {
  // Room for one character of any kind, written as JSON in quotes.
  const longest = 8;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const pieces = splitIntoNotes(text, longest);
      expect(pieces.join('')).toBe(text);
      expect(pieces.every((piece) => piece.isWellFormed() && fitsOneNote(piece, longest))).toBe(true);
    }),
  );
});

it('leaves whole what people see as one character', () => {
  // Room for the largest of them.
  const longest = 40;
  fc.assert(
    fc.property(graphemeText, (text) => {
      const pieces = splitIntoNotes(text, longest);
      expect(pieces.flatMap(graphemesOf)).toEqual(graphemesOf(text));
      expect(pieces.every((piece) => fitsOneNote(piece, longest))).toBe(true);
    }),
  );
});

it('cuts inside of one that no note could hold, since nothing is left out', () => {
  const pieces = splitIntoNotes(`a${'\u0301'.repeat(100)}`, 40);
  expect(pieces.join('')).toBe(`a${'\u0301'.repeat(100)}`);
  expect(pieces.every((piece) => fitsOneNote(piece, 40))).toBe(true);
});
