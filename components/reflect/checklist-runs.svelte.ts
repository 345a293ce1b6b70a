import type { Checklist } from '@/content/schema';
import type { Notebook } from '@/lib/notebook/notebook';
import { Pace } from './pace.svelte';
import { ChecklistRun } from './checklist-run.svelte';
import { runsWith } from './run-facts';

/** The checklist a person is offered who has begun none. */
const FIRST_OFFERED = 'reflect-steps-4-6';

/** The runs of this window. They outlive the view, so that a lock leads back to the same question. */
export class ChecklistRuns {
  readonly #notebook: Notebook;
  /** By checklist, with the id of an earlier run where it is one. */
  readonly #open = new Map<string, ChecklistRun>();
  #pace: Pace | undefined;
  /** The run a popup began with; it stays that one, whatever is touched elsewhere. */
  #quick = $state.raw<ChecklistRun>();

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
  }

  get pace(): Pace {
    return (this.#pace ??= new Pace());
  }

  get quick(): ChecklistRun | undefined {
    return this.#quick;
  }

  /** @param runId an earlier run; the newest one without it */
  of(checklist: Checklist, runId?: string): ChecklistRun {
    const key = `${checklist.id}/${runId ?? ''}`;
    let run = this.#open.get(key);
    if (!run) this.#open.set(key, (run = new ChecklistRun(this.#notebook, checklist, runId)));
    return run;
  }

  /** Begins with a question of the run last touched, once the notebook has said which that is. */
  beginQuick(checklists: readonly Checklist[]): void {
    const all = this.#notebook.reflections.current;
    if (!all || this.#quick) return;
    const checklistOf = (wanted: string | undefined) => checklists.find(({ id }) => id === wanted);
    const touched = all.find(({ content }) => checklistOf(content.checklistId));
    const last = touched?.content.finishedAt === undefined ? touched : undefined;
    const checklist = checklistOf(last?.content.checklistId ?? FIRST_OFFERED);
    if (!checklist) return;
    const newest = runsWith(checklist.id, all)[0]?.id;
    this.#quick = this.of(checklist, last && last.id !== newest ? last.id : undefined);
  }

  /**
   * Forgets runs that are no longer the newest of their checklist, or were deleted, in whichever window; but none
   * with something in it that no store has taken yet.
   */
  lookAgain(): void {
    const all = this.#notebook.reflections.current;
    if (!all) return;
    for (const [key, run] of this.#open) {
      const id = run.settledOn;
      const newest = runsWith(run.checklist.id, all)[0]?.id;
      const stale = key.endsWith('/') ? id !== newest : !all.some((stored) => stored.id === id);
      if (id !== undefined && stale && !run.unkept) this.#open.delete(key);
    }
    if (this.#quick && ![...this.#open.values()].includes(this.#quick)) this.#quick = undefined;
  }

  /** The notebook was locked: what was given is kept, and forgotten here. */
  lock(): void {
    for (const run of this.#open.values()) run.lock();
  }

  async unlock(): Promise<void> {
    await Promise.all([...this.#open.values()].map((run) => run.unlock()));
  }
}
