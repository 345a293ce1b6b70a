import type { Checklist } from '@/content/schema';
import type { Notebook } from '@/lib/notebook/notebook';
import { Pace } from './pace.svelte';
import { Sitting } from './checklist-run.svelte';
import { sittingsWith } from './run-facts';

/** The checklist a person is offered who has begun none. */
const FIRST_OFFERED = 'reflect-steps-4-6';

/** The sittings of this window. They outlive the view, so that a lock leads back to the same question. */
export class Sittings {
  readonly #notebook: Notebook;
  /** By checklist, with the id of an earlier sitting where it is one. */
  readonly #open = new Map<string, Sitting>();
  #pace: Pace | undefined;
  /** The sitting a popup began with; it stays that one, whatever is touched elsewhere. */
  #quick = $state.raw<Sitting>();

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
  }

  get pace(): Pace {
    return (this.#pace ??= new Pace());
  }

  get quick(): Sitting | undefined {
    return this.#quick;
  }

  /** @param sittingId an earlier sitting; the newest one without it */
  of(checklist: Checklist, sittingId?: string): Sitting {
    const key = `${checklist.id}/${sittingId ?? ''}`;
    let sitting = this.#open.get(key);
    if (!sitting) this.#open.set(key, (sitting = new Sitting(this.#notebook, checklist, sittingId)));
    return sitting;
  }

  /** Begins with a question of the sitting last touched, once the notebook has said which that is. */
  beginQuick(checklists: readonly Checklist[]): void {
    const all = this.#notebook.reflections.current;
    if (!all || this.#quick) return;
    const checklistOf = (wanted: string | undefined) => checklists.find(({ id }) => id === wanted);
    const touched = all.find(({ content }) => checklistOf(content.checklistId));
    const last = touched?.content.finishedAt === undefined ? touched : undefined;
    const checklist = checklistOf(last?.content.checklistId ?? FIRST_OFFERED);
    if (!checklist) return;
    const newest = sittingsWith(checklist.id, all)[0]?.id;
    this.#quick = this.of(checklist, last && last.id !== newest ? last.id : undefined);
  }

  /**
   * Forgets sittings that are no longer the newest of their checklist, or were deleted, in whichever window; but none
   * with something in it that no store has taken yet.
   */
  lookAgain(): void {
    const all = this.#notebook.reflections.current;
    if (!all) return;
    for (const [key, sitting] of this.#open) {
      const id = sitting.settledOn;
      const newest = sittingsWith(sitting.checklist.id, all)[0]?.id;
      const stale = key.endsWith('/') ? id !== newest : !all.some((stored) => stored.id === id);
      if (id !== undefined && stale && !sitting.unkept) this.#open.delete(key);
    }
    if (this.#quick && ![...this.#open.values()].includes(this.#quick)) this.#quick = undefined;
  }

  /** The notebook was locked: what was given is kept, and forgotten here. */
  lock(): void {
    for (const sitting of this.#open.values()) sitting.lock();
  }

  async unlock(): Promise<void> {
    await Promise.all([...this.#open.values()].map((sitting) => sitting.unlock()));
  }
}
