import { expect, it } from 'vitest';
import { checkText } from '@/lib/rubric/check-text';
import { lineContext } from './line-context';

/** Counts look-ups in word sets, which every step of matching makes, rather than time, which depends on the machine. */
function lookUps(text: string): number {
  checkText('warm up', lineContext({ kind: 'opener', ask: true }));
  const { has } = Set.prototype;
  let count = 0;
  // By hand, since a spy would remember the arguments of a million calls.
  // oxlint-disable-next-line no-extend-native
  Set.prototype.has = function (value: unknown) {
    count += 1;
    return has.call(this, value);
  };
  try {
    checkText(text, lineContext({ kind: 'opener', ask: true }));
  } finally {
    // oxlint-disable-next-line no-extend-native
    Set.prototype.has = has;
  }
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
])('four times the text "%s" makes about four times the look-ups', (piece) => {
  const once = lookUps(piece.repeat(100));
  expect(once).toBeGreaterThan(100);
  expect(lookUps(piece.repeat(400)) / once).toBeLessThan(4.4);
});

it.each(['!', '?!', '? ', '{', "'", '’s', 'a', '. ', '\n', 'e.g. ', '🙂', '_', ' - '])(
  'comes to an end on twenty thousand of "%s"',
  (piece) => {
    expect(checkText(piece.repeat(20_000), lineContext({ ask: true }))).toBeInstanceOf(Array);
  },
);
