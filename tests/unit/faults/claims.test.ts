import { expect, it } from 'vitest';
import { Claims } from '@/tests/faults/kill/claims';

const found = (...entries: [string, ...string[]][]) =>
  new Map(entries.map(([name, ...values]) => [name, values]));

it('lets a write that was only begun arrive or not, but not arrive changed', () => {
  for (const [there, faults] of [
    [found(['a', 'v1']), 0],
    [found(), 0],
    [found(['a', 'v2']), 1],
  ] as const) {
    const claims = new Claims();
    claims.begin('a', 'v1');
    expect(claims.judge(there)).toHaveLength(faults);
  }
});

it('finds an acknowledged write that is gone, an older text, a doubled one and one that came back', () => {
  const claims = new Claims();
  for (const name of ['gone', 'older', 'doubled', 'deleted']) {
    claims.begin(name, 'v1');
    claims.end(name, 'v1');
  }
  claims.begin('older', 'v2');
  claims.end('older', 'v2');
  claims.begin('deleted', undefined);
  claims.end('deleted', undefined);
  const faults = claims.judge(
    found(['older', 'v1'], ['doubled', 'v1', 'v1'], ['deleted', 'v1'], ['never', 'v1']),
  );
  expect(faults.map(({ name }) => name).toSorted()).toEqual(['deleted', 'doubled', 'gone', 'never', 'older']);
  expect(claims.acknowledged).toBe(6);
});

it('wants all or nothing after a kill while everything was deleted', () => {
  for (const [there, faults] of [
    [found(['a', 'v1'], ['b', 'v1']), 0],
    [found(), 0],
    [found(['b', 'v1']), 1],
  ] as const) {
    const claims = new Claims();
    for (const name of ['a', 'b']) {
      claims.begin(name, 'v1');
      claims.end(name, 'v1');
    }
    claims.beginErasing();
    expect(claims.judge(there)).toHaveLength(faults);
  }
});

it('expects, after a look, what it found', () => {
  const claims = new Claims();
  claims.begin('a', 'v1');
  claims.judge(found());
  expect(claims.judge(found(['a', 'v1']))).toHaveLength(1);
});
