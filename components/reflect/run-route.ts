import type { Route } from '@/components/window/route';
import type { Reflection, Stored } from '@/lib/notebook/records/records';
import { runsOfChecklist } from './run-progress';

/**
 * Returns the route to a run, or to one question of it. The route to the newest run of a checklist has no run id, since
 * that is the run to continue.
 * @param all every stored run
 */
export function runRoute(
  { id, content: { checklistId } }: Stored<Reflection>,
  all: readonly Stored<Reflection>[],
  questionId?: string,
): Route {
  const isNewest = runsOfChecklist(checklistId, all)[0]?.id === id;
  return {
    view: 'reflect',
    checklistId,
    ...(!isNewest && { runId: id }),
    ...(questionId !== undefined && { questionId }),
  };
}
