import { AutosavedForm } from '@/components/window/autosaved-form.svelte';
import type { Route } from '@/components/window/route';
import type { Checklist } from '@/content/schema';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Answered, Reflection, Stored } from '@/lib/notebook/records/records';
import { resumeIndex, runsOfChecklist } from './run-progress';

/**
 * Keeps one run of a checklist: an earlier run, the newest one, or a new one whose record is created with its first
 * answer. Outlives the view, so that a lock leads back to the same question.
 */
export class ChecklistRun {
  readonly checklist: Checklist;
  readonly #notebook: Notebook;
  /** The id of the record once it is fixed: another window may begin a newer run, and this one stays the same. */
  #id = $state<string>();
  /** Whether a new run was started here, so that runs stored before do not count. */
  #isNew = $state(false);
  /** The question the person went to, and the route that was shown then. */
  #position = $state.raw<{ index: number; route: Route }>();
  #resumedAt = $state<number>();
  #round = $state(0);
  /** The creation of the record while it is running, so that two quick answers do not create two records. */
  #creation: Promise<string> | undefined;
  /** The forms of the questions answered in this window, by the id of the question. */
  readonly #forms = new Map<string, AutosavedForm<Answered>>();

  /** @param id an earlier run; the newest one without it */
  constructor(notebook: Notebook, checklist: Checklist, id?: string) {
    this.#notebook = notebook;
    this.checklist = checklist;
    this.#id = id;
  }

  /** The stored record; undefined before the first answer and while the record is in the trash. */
  get stored(): Stored<Reflection> | undefined {
    const all = this.#notebook.reflections.current;
    if (this.#id) return all?.find(({ id }) => id === this.#id);
    return this.#isNew ? undefined : runsOfChecklist(this.checklist.id, all ?? [])[0];
  }

  /** The id of the record, once it is fixed. */
  get recordId(): string | undefined {
    return this.#id;
  }

  /** Whether an answer given here is not on disk yet. */
  get hasUnsaved(): boolean {
    return [...this.#forms.values()].some((form) => form.hasUnsaved);
  }

  /** The number of runs started anew here, which a view uses as a key to begin each with empty fields. */
  get round(): number {
    return this.#round;
  }

  /** Whether the notebook has loaded its runs. */
  get ready(): boolean {
    return this.#notebook.reflections.current !== undefined;
  }

  /** The stored answers, by the id of the question. */
  get answers(): Readonly<Record<string, Answered>> {
    return this.stored?.content.answers ?? {};
  }

  /** Fixes the record and the question to resume at, once, as soon as the notebook has loaded its runs. */
  resume(): void {
    if (!this.ready) return;
    this.#resumedAt ??= resumeIndex(this.checklist, this.stored?.content);
    this.#id ??= this.stored?.id;
  }

  /**
   * Returns the index of the present question; the number of questions at the end, and undefined until it is known.
   * @param route the route shown; its link to a question counts until the person moves on
   */
  indexAt(route: Route): number | undefined {
    if (this.#resumedAt === undefined) return undefined;
    const linkedId = route.view === 'reflect' ? route.questionId : undefined;
    if (linkedId !== undefined && this.#position?.route !== route) {
      const index = this.checklist.items.findIndex(({ id }) => id === linkedId);
      if (index >= 0) return index;
    }
    return this.#position?.index ?? this.#resumedAt;
  }

  /** Goes to a question; the number of questions goes to the end and finishes the run. */
  goTo(index: number, route: Route): void {
    this.#position = { index, route };
    const id = this.stored?.id;
    if (!id) return;
    const question = this.checklist.items[index];
    const { reflections } = this.#notebook;
    // Stores only where to resume: a failure is no reason to disturb anybody.
    void (question ? reflections.moveTo(id, question.id) : reflections.finish(id)).catch(() => undefined);
  }

  /** Returns the form of one question in this window. */
  formOf(questionId: string): AutosavedForm<Answered> {
    let form = this.#forms.get(questionId);
    if (!form) {
      form = new AutosavedForm(this.#notebook, (changes) => this.answer(questionId, changes));
      this.#forms.set(questionId, form);
    }
    return form;
  }

  /** Saves or seals the pending answers when the notebook locks, and forgets them here. */
  lock(): void {
    for (const form of this.#forms.values()) form.lock();
  }

  /** Brings back the sealed answers when the notebook is open again. */
  async unlock(): Promise<void> {
    await Promise.all([...this.#forms.values()].map((form) => form.unlock()));
  }

  /** Stores changes to one answer; resolves when they are on disk. */
  async answer(questionId: string, changes: Partial<Answered>): Promise<void> {
    const found = await this.#notebook.reflections.answer(await this.#ensureRecord(), questionId, changes);
    if (found) return;
    // The record was deleted for good meanwhile; the answer begins a new one.
    this.#detach();
    await this.#notebook.reflections.answer(await this.#ensureRecord(), questionId, changes);
  }

  /** Starts a new run with empty answers. The stored run stays as it is. */
  startNew(): void {
    this.#detach();
    this.#round++;
  }

  #detach(): void {
    this.#isNew = true;
    this.#id = undefined;
    this.#creation = undefined;
  }

  async #ensureRecord(): Promise<string> {
    const id = this.#id ?? this.stored?.id;
    if (id) return id;
    this.#creation ??= this.#create();
    return this.#creation;
  }

  async #create(): Promise<string> {
    try {
      const { id } = await this.#notebook.reflections.begin(this.checklist.id);
      return (this.#id = id);
    } catch (error) {
      this.#creation = undefined;
      throw error;
    }
  }
}
