import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { offered, passwords, words } from 'virtual:common-words';
import { unpackWords } from '@/lib/vault/crypto/unpack-words';
import { packWords } from '../../../scripts/strength/pack-words';

const list = fc.uniqueArray(fc.stringMatching(/^[a-z0-9!é]{1,30}$/), { maxLength: 300 });

it('gives back every word, and its place to within a factor of two', () => {
  fc.assert(
    fc.property(list, (given) => {
      const unpacked = unpackWords(packWords(given));
      expect(unpacked.toSorted()).toEqual(given.toSorted());
      for (const [place, word] of given.entries()) {
        const ratio = (unpacked.indexOf(word) + 1) / (place + 1);
        if (place < 8) expect(unpacked.indexOf(word)).toBeLessThan(8);
        else expect(ratio).toSatisfy((value: number) => value > 0.5 && value < 2);
      }
    }),
  );
});

it('refuses a word with a capital rather than losing it', () => {
  expect(() => packWords(['hello', 'World'])).toThrow('World');
});

it('has the lists that a guesser tries first', () => {
  const known = new Set([...unpackWords(passwords), ...unpackWords(words), ...unpackWords(offered)]);
  expect(known.size).toBeGreaterThan(7000);
  for (const word of ['password', 'qwerty', 'love', 'together']) expect(known).toContain(word);
});
