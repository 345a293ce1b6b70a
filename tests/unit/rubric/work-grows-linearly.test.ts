import { afterEach, expect, it, vi } from 'vitest';
import { checkText } from '@/lib/rubric/check-text';
import { lineOf } from './line-of';

afterEach(() => vi.restoreAllMocks());

/** Counts looks into word sets, which every step of matching makes, rather than time, which depends on the machine. */
function looks(text: string): number {
  checkText('warm up', lineOf({ kind: 'opener', ask: true }));
  const has = vi.spyOn(Set.prototype, 'has');
  checkText(text, lineOf({ kind: 'opener', ask: true }));
  const count = has.mock.calls.length;
  has.mockRestore();
  return count;
}

it.each([
  'you never ',
  'if you do not ',
  'i am so so so ',
  'not not you ',
  'every single time you, ',
  'you are really really really such ',
  'because of you we are done. ',
  'aaaa ',
])('four times the text "%s" makes about four times the looks', (piece) => {
  const once = looks(piece.repeat(100));
  expect(once).toBeGreaterThan(100);
  expect(looks(piece.repeat(400)) / once).toBeLessThan(4.4);
});

it.each(['!', '?!', '? ', '{', "'", '’s', 'a', '. ', '\n', 'e.g. ', '🙂', '_', ' - '])(
  'comes to an end on twenty thousand of "%s"',
  (piece) => {
    expect(checkText(piece.repeat(20_000), lineOf({ ask: true }))).toBeInstanceOf(Array);
  },
);
