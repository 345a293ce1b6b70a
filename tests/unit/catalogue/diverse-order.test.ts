import { expect, it } from 'vitest';
import { inDiverseOrder } from '@/lib/catalogue/diverse-order';

const hit = (id: string, score: number, reason: string, kind?: string) => ({ id, score, reason, kind });
const ids = (...hits: ReturnType<typeof hit>[]) => inDiverseOrder(hits).map(({ id }) => id);

it('sorts by the score, and lets reasons take turns where they are close', () => {
  expect(ids(hit('b', 2, 'cost'), hit('a', 3, 'cost'))).toEqual(['a', 'b']);
  expect(ids(hit('a', 10, 'cost'), hit('b', 9.9, 'cost'), hit('c', 9.5, 'time'))).toEqual(['a', 'c', 'b']);
});

it('has a line to send among the first three, unless none fits well', () => {
  const guide = (id: string) => hit(id, 10, id, 'guide');
  expect(ids(guide('a'), guide('b'), guide('c'), guide('d'), hit('line', 5.5, 'x'))[2]).toBe('line');
  expect(ids(guide('a'), guide('b'), guide('c'), guide('d'), hit('line', 4, 'x')).at(-1)).toBe('line');
});
