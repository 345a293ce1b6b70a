import { AutosavedForm } from '@/components/window/autosaved-form.svelte';
import type { Route } from '@/components/window/route';
import type { Checklist } from '@/content/schema';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Answered, Reflection, Stored } from '@/lib/notebook/records/records';
import { questionToComeBackTo, runsWith } from './run-facts';

/**
 * One person's run with one checklist: an earlier one, or the newest there is, or a new one that begins with its
 * first answer. Outlives the view, so that a lock leads back to the same question.
 */
export class ChecklistRun {
  readonly checklist: Checklist;
  readonly #notebook: Notebook;
  /** Which one it is, once that is settled: another window may begin a newer one, and this one stays what it is. */
  #id = $state<string>();
  /** Once the person began afresh, only the run begun here counts. */
  #afresh = $state(false);
  /** The question the person went to, and the link that had led them here by then. */
  #chosen = $state.raw<{ index: number; under: Route }>();
  #cameIn = $state<number>();
  /** Grows with each new beginning, so that a view begins with empty fields. */
  #round = $state(0);
  /** Kept while the first answer is on its way, so that two quick answers do not begin two runs. */
  #beginning: Promise<string> | undefined;
  /** What is being answered, by the id of the question. */
  readonly #given = new Map<string, AutosavedForm<Answered>>();

  /** @param id an earlier run; the newest one without it */
  constructor(notebook: Notebook, checklist: Checklist, id?: string) {
    this.#notebook = notebook;
    this.checklist = checklist;
    this.#id = id;
  }

  /** The record of it; nothing until its first answer, or while it lies in the bin. */
  get stored(): Stored<Reflection> | undefined {
    const all = this.#notebook.reflections.current;
    if (this.#id) return all?.find(({ id }) => id === this.#id);
    return this.#afresh ? undefined : runsWith(this.checklist.id, all ?? [])[0];
  }

  /** The id of its record, once it is settled which one it is. */
  get settledOn(): string | undefined {
    return this.#id;
  }

  /** Whether something given here is not on disk yet. */
  get unkept(): boolean {
    return [...this.#given.values()].some((answering) => answering.unkept);
  }

  get round(): number {
    return this.#round;
  }

  /** False until the notebook has said what there is. */
  get ready(): boolean {
    return this.#notebook.reflections.current !== undefined;
  }

  /** By the id of the question. */
  get answers(): Readonly<Record<string, Answered>> {
    return this.stored?.content.answers ?? {};
  }

  /** Which question to come back to is known once the notebook has answered, and from then on stays as it was. */
  comeIn(): void {
    if (!this.ready) return;
    this.#cameIn ??= questionToComeBackTo(this.checklist, this.stored?.content);
    this.#id ??= this.stored?.id;
  }

  /**
   * The question the person is at, as an index; the number of questions at the end, nothing until it is known.
   * @param route what led here: a link to a question counts until the person moves on
   */
  indexAt(route: Route): number | undefined {
    if (this.#cameIn === undefined) return undefined;
    const linked = route.view === 'reflect' ? route.questionId : undefined;
    if (linked !== undefined && this.#chosen?.under !== route) {
      const index = this.checklist.items.findIndex(({ id }) => id === linked);
      if (index >= 0) return index;
    }
    return this.#chosen?.index ?? this.#cameIn;
  }

  /** Goes to a question; to the end, which means that this was all for now, with the number of questions. */
  goTo(index: number, route: Route): void {
    this.#chosen = { index, under: route };
    const id = this.stored?.id;
    if (!id) return;
    const question = this.checklist.items[index];
    const { reflections } = this.#notebook;
    // Only where to come back to: that it could not be kept is no reason to disturb anybody.
    void (question ? reflections.moveTo(id, question.id) : reflections.finish(id)).catch(() => undefined);
  }

  /** What is given to one question in this window. */
  answeringOf(questionId: string): AutosavedForm<Answered> {
    let answering = this.#given.get(questionId);
    if (!answering) {
      answering = new AutosavedForm(this.#notebook, (given) => this.answer(questionId, given));
      this.#given.set(questionId, answering);
    }
    return answering;
  }

  /** The notebook was locked: what was given is kept, and forgotten here. */
  lock(): void {
    for (const answering of this.#given.values()) answering.lock();
  }

  async unlock(): Promise<void> {
    await Promise.all([...this.#given.values()].map((answering) => answering.unlock()));
  }

  /** Keeps one answer; resolves when it is on disk. */
  async answer(questionId: string, given: Partial<Answered>): Promise<void> {
    const kept = await this.#notebook.reflections.answer(await this.#settledId(), questionId, given);
    if (kept) return;
    // It was deleted for good in the meantime; what is typed now begins a new one.
    this.#leaveRecord();
    await this.#notebook.reflections.answer(await this.#settledId(), questionId, given);
  }

  /** Leaves the kept answers as they are and begins with empty ones. */
  startAfresh(): void {
    this.#leaveRecord();
    this.#round++;
  }

  #leaveRecord(): void {
    this.#afresh = true;
    this.#id = undefined;
    this.#beginning = undefined;
  }

  async #settledId(): Promise<string> {
    const id = this.#id ?? this.stored?.id;
    if (id) return id;
    this.#beginning ??= this.#begin();
    return this.#beginning;
  }

  async #begin(): Promise<string> {
    try {
      const { id } = await this.#notebook.reflections.begin(this.checklist.id);
      return (this.#id = id);
    } catch (error) {
      this.#beginning = undefined;
      throw error;
    }
  }
}
