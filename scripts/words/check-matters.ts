import { REPLIES } from '../../content/vocabulary.ts';
import type { Complaint } from './check-links.ts';
import type { Words } from './check-shape.ts';

/**
 * Checks that replies follow from the line before them: each follow-up of an opener answers
 * the matter of the opener or fits any line, and at least one speaks of that very matter.
 */
export function checkMatters({ openers, followUps }: Words): Complaint[] {
  const mattersOf = new Map(followUps.map(({ id, matters }) => [id, matters]));
  return openers.flatMap(({ id, matter, next }): Complaint[] => {
    const linked = REPLIES.flatMap((reply) => next[reply] ?? []);
    if (linked.length === 0) return [];
    const strangers = linked.filter((each) => {
      const matters = mattersOf.get(each) ?? [];
      return matters.length > 0 && !matters.includes(matter);
    });
    return [
      ...strangers.map((each) => ({ id, message: `follow-up “${each}” does not answer “${matter}”` })),
      ...(linked.some((each) => mattersOf.get(each)?.includes(matter))
        ? []
        : [{ id, message: `no follow-up speaks of “${matter}”` }]),
    ];
  });
}
