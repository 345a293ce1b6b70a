import type { Checklist } from '@/content/schema';
import type { Answered, Reflection, Stored } from '@/lib/notebook/records/records';

/** Whether there is an answer or a line; one taken back leaves neither. */
export function isAnswered(answered: Answered | undefined): boolean {
  return answered?.answer !== undefined || answered?.line !== undefined;
}

/** How many of the checklist's questions have an answer or a line. */
export function answeredCount({ items }: Pick<Checklist, 'items'>, { answers }: Pick<Reflection, 'answers'>) {
  return items.filter(({ id }) => isAnswered(answers[id])).length;
}

/** The runs with one checklist, the one begun last first. */
export function runsWith(
  checklistId: string,
  all: readonly Stored<Reflection>[],
): readonly Stored<Reflection>[] {
  return all
    .filter(({ content }) => content.checklistId === checklistId)
    .toSorted((a, b) => b.content.startedAt - a.content.startedAt);
}

/**
 * The question to come back to, as an index into the checklist; the number of questions stands for the end.
 * A question that holds words is where the person was writing, so it leads back there. One with a bare answer is
 * settled with it, so the next one that is open follows.
 */
export function questionToComeBackTo(
  { items }: Pick<Checklist, 'items'>,
  run: Pick<Reflection, 'answers' | 'at' | 'finishedAt'> | undefined,
): number {
  const isOpen = ({ id }: { id: string }) => !isAnswered(run?.answers[id]);
  const at = items.findIndex(({ id }) => id === run?.at);
  if (at < 0) {
    if (run?.finishedAt !== undefined) return items.length;
    const first = items.findIndex(isOpen);
    return first < 0 ? items.length : first;
  }
  if (isOpen(items[at]!) || run?.answers[items[at]!.id]?.line !== undefined) return at;
  const next = items.findIndex((item, index) => index > at && isOpen(item));
  return next < 0 ? at : next;
}
