import type { Place } from '@/components/window/route';
import type { Reflection, Stored } from '@/lib/notebook/records/records';
import { sittingsWith } from './run-facts';

/**
 * The way to a sitting, and to one question of it. The newest of its checklist goes without its id, as the one to
 * go on with.
 * @param all every sitting there is
 */
export function placeOf(
  { id, content: { checklistId } }: Stored<Reflection>,
  all: readonly Stored<Reflection>[],
  questionId?: string,
): Place {
  const newest = sittingsWith(checklistId, all)[0]?.id === id;
  return {
    view: 'reflect',
    checklistId,
    ...(!newest && { sittingId: id }),
    ...(questionId !== undefined && { questionId }),
  };
}
