import type { Checklist, Opener } from '@/content/schema';
import type { Searchable } from '@/lib/notebook/search/entries-of';

/** What notes, answers and attempts are about, looked up in the words of the deck. */
export class Subjects {
  readonly #openers: ReadonlyMap<string, Opener>;
  readonly #checklists: ReadonlyMap<string, Checklist>;
  /** By checklist and question, since two checklists may name a question alike. */
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

  /** The step of the article a record belongs to, through what it is about; many notes belong to none. */
  stepOf({ content }: Searchable): number | undefined {
    if (content.kind === 'reflection') return this.#checklists.get(content.checklistId)?.step;
    if (content.kind === 'attempt') return this.#openers.get(content.openerId ?? '')?.step;
    const { about } = content;
    if (about?.kind === 'opener') return this.#openers.get(about.openerId)?.step;
    return about && this.#checklists.get(about.checklistId)?.step;
  }
}
