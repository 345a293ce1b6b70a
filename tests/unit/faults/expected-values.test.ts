import { expect, it } from 'vitest';
import { ExpectedValues } from '@/tests/faults/kill/expected-values';

const found = (...entries: [string, ...string[]][]) =>
  new Map(entries.map(([name, ...values]) => [name, values]));

it('lets a write that was only begun arrive or not, but not arrive changed', () => {
  for (const [there, faults] of [
    [found(['a', 'v1']), 0],
    [found(), 0],
    [found(['a', 'v2']), 1],
  ] as const) {
    const expected = new ExpectedValues();
    expected.begin('a', 'v1');
    expect(expected.compare(there)).toHaveLength(faults);
  }
});

it('finds an acknowledged write that was lost, an older text, a doubled one and one that came back', () => {
  const expected = new ExpectedValues();
  for (const name of ['lost', 'older', 'doubled', 'deleted']) {
    expected.begin(name, 'v1');
    expected.end(name, 'v1');
  }
  expected.begin('older', 'v2');
  expected.end('older', 'v2');
  expected.begin('deleted', undefined);
  expected.end('deleted', undefined);
  const faults = expected.compare(
    found(['older', 'v1'], ['doubled', 'v1', 'v1'], ['deleted', 'v1'], ['never', 'v1']),
  );
  expect(faults.map(({ name }) => name).toSorted()).toEqual(['deleted', 'doubled', 'lost', 'never', 'older']);
  expect(expected.acknowledged).toBe(6);
});

it('wants all or nothing after a kill while everything was deleted', () => {
  for (const [there, faults] of [
    [found(['a', 'v1'], ['b', 'v1']), 0],
    [found(), 0],
    [found(['b', 'v1']), 1],
  ] as const) {
    const expected = new ExpectedValues();
    for (const name of ['a', 'b']) {
      expected.begin(name, 'v1');
      expected.end(name, 'v1');
    }
    expected.beginErasing();
    expect(expected.compare(there)).toHaveLength(faults);
  }
});

it('expects, after a comparison, what it found', () => {
  const expected = new ExpectedValues();
  expected.begin('a', 'v1');
  expected.compare(found());
  expect(expected.compare(found(['a', 'v1']))).toHaveLength(1);
});
