import type { Checklist } from '@/content/schema';
import { compareRuns } from '@/lib/notebook/records/record-order';
import type { Answered, Reflection, Stored } from '@/lib/notebook/records/records';

/** Returns whether there is an answer or a line. An answer taken back leaves neither. */
export function isAnswered(answered: Answered | undefined): boolean {
  return answered?.answer !== undefined || answered?.line !== undefined;
}

/** Returns how many questions of the checklist have an answer or a line. */
export function answeredCount({ items }: Pick<Checklist, 'items'>, { answers }: Pick<Reflection, 'answers'>) {
  return items.filter(({ id }) => isAnswered(answers[id])).length;
}

/** Returns the runs of one checklist, the latest start first. */
export function runsOfChecklist(
  checklistId: string,
  all: readonly Stored<Reflection>[],
): readonly Stored<Reflection>[] {
  return all
    .filter(({ content }) => content.checklistId === checklistId)
    .toSorted((a, b) => compareRuns(b, a));
}

/**
 * Returns the index of the question at which a run is resumed; the number of questions stands for the end. A question
 * with a line is resumed itself, since the person was writing there. A question with an answer alone is done, so the
 * next open one follows.
 */
export function resumeIndex(
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
