import { expect, it } from 'vitest';
import { suggestionsOf } from '@/lib/catalogue/suggestions';
import { guideCards } from 'virtual:words/en/guideCards';

it('names a suggestion by its card and its place, whatever its words', () => {
  expect(suggestionsOf({ id: 'walk', tryThis: ['Go out', 'Come back'] })).toEqual([
    { id: 'walk_0', text: 'Go out' },
    { id: 'walk_1', text: 'Come back' },
  ]);
});

it('gives every suggestion of the guide an id of its own, which a backup takes', () => {
  const ids = guideCards.flatMap(suggestionsOf).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
});
