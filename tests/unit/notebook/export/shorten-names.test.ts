import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { namesIn, shortenNames } from '@/lib/notebook/export/shorten-names';

it('leaves the first letter of a name, wherever it stands as a word', () => {
  expect(shortenNames('Noa said: noa’s, NOA! And (Noa). To Noa.', ['Noa'])).toBe(
    'N. said: N.’s, N.! And (N.). To N.',
  );
  expect(shortenNames('Al also walked with Al-Amin', ['Al'])).toBe('A. also walked with A.-Amin');
  expect(shortenNames('Anna Maria and Anna', ['Anna', 'Anna Maria'])).toBe('A. and A.');
  expect(shortenNames('Anna\nMaria', ['Anna Maria'])).toBe('A.');
  expect(shortenNames('José', ['Jose\u0301'])).toBe('J.');
  expect(shortenNames('Élise', ['élise'])).toBe('É.');
});

it('finds names that are glued to other letters where a script does that', () => {
  expect(shortenNames('דיברתי לנועה', ['נועה'])).toBe('דיברתי לנ.');
  expect(shortenNames('지훈이가 왔다', ['지훈'])).toBe('지.이가 왔다');
});

it('takes the marks of a glued name along, and keeps whole characters', () => {
  expect(shortenNames('אמרתי לנועהָ', ['נועה'])).toBe('אמרתי לנ.');
  expect(shortenNames('with 👩‍👧 and 👩', ['👩'])).toBe('with 👩‍👧 and 👩.');
  expect(shortenNames('क्षिति came', ['क्षिति'])).toBe('क्षि. came');
});

it('reads names from one field', () => {
  expect(namesIn(' Noa, Sam ,,\nKim')).toEqual(['Noa', 'Sam', 'Kim']);
  expect(shortenNames('untouched', namesIn(' , '))).toBe('untouched');
});

it('takes any name as letters, never as a pattern, and leaves none of it as a word', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 3, maxLength: 8 }), (given) => {
      const [name] = namesIn(given);
      fc.pre(name !== undefined && name.length > 2 && !/\s/u.test(name));
      expect(shortenNames(`with ${name} there`, [name!])).not.toContain(` ${name} `);
    }),
  );
});
