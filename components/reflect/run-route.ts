import type { Route } from '@/components/window/route';
import type { Reflection, Stored } from '@/lib/notebook/records/records';
import { runsWith } from './run-facts';

/**
 * The way to a run, and to one question of it. The newest of its checklist goes without its id, as the one to
 * go on with.
 * @param all every run there is
 */
export function routeOf(
  { id, content: { checklistId } }: Stored<Reflection>,
  all: readonly Stored<Reflection>[],
  questionId?: string,
): Route {
  const newest = runsWith(checklistId, all)[0]?.id === id;
  return {
    view: 'reflect',
    checklistId,
    ...(!newest && { runId: id }),
    ...(questionId !== undefined && { questionId }),
  };
}
