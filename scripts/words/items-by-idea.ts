import type { Words } from './check-shape.ts';

/** Maps the number of each idea, such as `3.10`, to the ids of the items that cover it; ideas without items have an empty list. */
export function itemsByIdea(words: Words, ideas: readonly string[]): Map<string, string[]> {
  const covered = new Map<string, string[]>(ideas.map((idea) => [idea, []]));
  for (const { id, covers } of itemsThatCover(words)) {
    for (const idea of covers) covered.get(idea)?.push(id);
  }
  return covered;
}

function itemsThatCover(words: Words): { id: string; covers: string[] }[] {
  return [
    ...words.openers,
    ...words.followUps,
    ...words.avoids,
    ...words.checklists.flatMap(({ items }) => items),
    ...words.guideCards,
    words.safetyCard,
  ];
}
