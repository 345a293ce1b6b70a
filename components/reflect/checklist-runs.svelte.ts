import type { FeatureState } from '@/components/window/feature-state';
import type { Checklist } from '@/content/schema';
import type { Notebook } from '@/lib/notebook/notebook';
import { ChecklistRun } from './checklist-run.svelte';
import { QuestionLayout } from './question-layout.svelte';
import { runsOfChecklist } from './run-progress';

/** The checklist offered to a person who has begun none. */
const DEFAULT_CHECKLIST = 'reflect-steps-4-6';

/** Keeps the runs that are open in this window. They outlive the view, so that a lock leads back to the same question. */
export class ChecklistRuns implements FeatureState {
  readonly #notebook: Notebook;
  /** The open runs by `checklistId/runId`; the run id is empty for the newest run of its checklist. */
  readonly #open = new Map<string, ChecklistRun>();
  #layout: QuestionLayout | undefined;
  /** The run a popup began with, which it keeps whatever happens in other windows. */
  #quick = $state.raw<ChecklistRun>();

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
  }

  /** The layout of the questions, read from the settings when it is first needed. */
  get layout(): QuestionLayout {
    return (this.#layout ??= new QuestionLayout());
  }

  /** The run a popup began with, once it is known. */
  get quick(): ChecklistRun | undefined {
    return this.#quick;
  }

  /** Returns the run of a checklist, and opens it if necessary. @param runId an earlier run; the newest one without it */
  of(checklist: Checklist, runId?: string): ChecklistRun {
    const key = `${checklist.id}/${runId ?? ''}`;
    let run = this.#open.get(key);
    if (!run) this.#open.set(key, (run = new ChecklistRun(this.#notebook, checklist, runId)));
    return run;
  }

  /** Opens the run for a popup: the one changed last, unless it is finished. Does nothing until the runs are loaded. */
  startQuick(checklists: readonly Checklist[]): void {
    const all = this.#notebook.reflections.current;
    if (!all || this.#quick) return;
    const checklistOf = (wanted: string | undefined) => checklists.find(({ id }) => id === wanted);
    const changedLast = all.find(({ content }) => checklistOf(content.checklistId));
    const last = changedLast?.content.finishedAt === undefined ? changedLast : undefined;
    const checklist = checklistOf(last?.content.checklistId ?? DEFAULT_CHECKLIST);
    if (!checklist) return;
    const newestId = runsOfChecklist(checklist.id, all)[0]?.id;
    this.#quick = this.of(checklist, last && last.id !== newestId ? last.id : undefined);
  }

  /**
   * Closes runs that were deleted, or that are no longer the newest of their checklist, by whichever window. A run with
   * changes that no store has accepted yet stays open.
   */
  closeStale(): void {
    const all = this.#notebook.reflections.current;
    if (!all) return;
    for (const [key, run] of this.#open) {
      const id = run.recordId;
      const newestId = runsOfChecklist(run.checklist.id, all)[0]?.id;
      const stale = key.endsWith('/') ? id !== newestId : !all.some((stored) => stored.id === id);
      if (id !== undefined && stale && !run.hasUnsaved) this.#open.delete(key);
    }
    if (this.#quick && ![...this.#open.values()].includes(this.#quick)) this.#quick = undefined;
  }

  /** Saves or seals the pending answers of every run, and forgets them here. */
  lock(): void {
    for (const run of this.#open.values()) run.lock();
  }

  /** Brings back the sealed answers. */
  async unlock(): Promise<void> {
    await Promise.all([...this.#open.values()].map((run) => run.unlock()));
  }
}
