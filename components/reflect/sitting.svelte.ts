import type { Checklist } from '@/content/schema';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Answered, Reflection, Stored } from '@/lib/notebook/records';

/** One person's sitting with one checklist: the newest there is, or a new one that begins with its first answer. */
export class Sitting {
  readonly checklist: Checklist;
  readonly #notebook: Notebook;
  /** Once the person began afresh, only the sitting begun here counts. */
  #afresh = $state(false);
  #begunId = $state<string>();
  /** The question the person went to; until then the one they came in with. Outlives the view, as at a lock. */
  chosen = $state<number>();
  cameIn = $state<number>();
  /** What was last read, for an answer that is on its way while the notebook is being locked. */
  #lastId: string | undefined;
  /** Kept while the first answer is on its way, so that two quick answers do not begin two sittings. */
  #beginning: Promise<string> | undefined;

  constructor(notebook: Notebook, checklist: Checklist) {
    this.#notebook = notebook;
    this.checklist = checklist;
  }

  get #stored(): Stored<Reflection> | undefined {
    const all = this.#notebook.reflections.current;
    const found = all?.find(({ id, content }) =>
      this.#afresh ? id === this.#begunId : content.checklistId === this.checklist.id,
    );
    if (all) this.#lastId = found?.id;
    return found;
  }

  /** False until the notebook has said what there is. */
  get ready(): boolean {
    return this.#notebook.reflections.current !== undefined;
  }

  get failed(): boolean {
    return this.#notebook.reflections.error !== undefined;
  }

  /** By the id of the question. */
  get answers(): Readonly<Record<string, Answered>> {
    return this.#stored?.content.answers ?? {};
  }

  /** The place to come back to: the first question with neither an answer nor a line; their number if there is none. */
  get firstOpen(): number {
    const index = this.checklist.items.findIndex(({ id }) => {
      const answered = this.answers[id];
      return answered?.answer === undefined && answered?.line === undefined;
    });
    return index < 0 ? this.checklist.items.length : index;
  }

  /** Keeps one answer; resolves when it is on disk. */
  async answer(questionId: string, given: Partial<Answered>): Promise<void> {
    await this.#notebook.reflections.answer(await this.#id(), questionId, given);
  }

  /** Leaves the kept answers as they are and begins with empty ones. */
  startAfresh(): void {
    this.#afresh = true;
    this.#begunId = undefined;
    this.#beginning = undefined;
    this.#lastId = undefined;
  }

  async #id(): Promise<string> {
    const id = this.#stored?.id ?? this.#lastId;
    if (id) return id;
    this.#beginning ??= this.#begin();
    return this.#beginning;
  }

  async #begin(): Promise<string> {
    try {
      const { id } = await this.#notebook.reflections.begin(this.checklist.id);
      return (this.#begunId = id);
    } catch (error) {
      this.#beginning = undefined;
      throw error;
    }
  }
}
