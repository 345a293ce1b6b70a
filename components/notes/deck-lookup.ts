import type { Checklist, Opener } from '@/content/schema';
import type { Searchable } from '@/lib/notebook/search/search-entries';

/** Looks up the openers and questions of the deck that notes, checklist runs and attempts refer to by id. */
export class DeckLookup {
  readonly #openers: ReadonlyMap<string, Opener>;
  readonly #checklists: ReadonlyMap<string, Checklist>;
  /** The questions by checklist and question id, since two checklists may use the same question id. */
  readonly #questions: ReadonlyMap<string, string>;

  constructor(openers: readonly Opener[], checklists: readonly Checklist[]) {
    this.#openers = new Map(openers.map((opener) => [opener.id, opener]));
    this.#checklists = new Map(checklists.map((checklist) => [checklist.id, checklist]));
    this.#questions = new Map(
      checklists.flatMap(({ id, items }) => items.map((item) => [`${id}/${item.id}`, item.text])),
    );
  }

  opener(id: string): Opener | undefined {
    return this.#openers.get(id);
  }

  checklistTitle(id: string): string | undefined {
    return this.#checklists.get(id)?.title;
  }

  questionText = (checklistId: string, questionId: string): string | undefined =>
    this.#questions.get(`${checklistId}/${questionId}`);

  /** Returns the step of the article to which a record belongs through its opener or checklist; many notes belong to none. */
  stepOf({ content }: Searchable): number | undefined {
    if (content.kind === 'reflection') return this.#checklists.get(content.checklistId)?.step;
    if (content.kind === 'attempt') return this.#openers.get(content.openerId ?? '')?.step;
    const { about } = content;
    if (about?.kind === 'opener') return this.#openers.get(about.openerId)?.step;
    return about && this.#checklists.get(about.checklistId)?.step;
  }
}
