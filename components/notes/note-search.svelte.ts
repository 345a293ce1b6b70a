import type { SearchHits } from '@/lib/search/inverted-index';
import type { NotebookSearch } from '@/lib/notebook/search/notebook-search';
import type { QuestionText } from '@/lib/notebook/search/search-entries';
import type { NoteQuery } from './note-query.svelte';

/** Searches the notebook for the text of a query, and builds the index when it is first needed. */
export class NoteSearch {
  readonly #query: NoteQuery;
  readonly #search: NotebookSearch;
  readonly #questionText: QuestionText;
  #prepareFailed = $state(false);

  constructor(query: NoteQuery, search: NotebookSearch, questionText: QuestionText) {
    this.#query = query;
    this.#search = search;
    this.#questionText = questionText;
    // A view may open with a search of before, and the notebook may have been locked since.
    if (this.#searching) void this.prepare();
  }

  get #searching(): boolean {
    return this.#query.text.trim() !== '';
  }

  /** The hits; undefined while there is no search text. */
  readonly hits: SearchHits | undefined = $derived.by(() =>
    this.#searching ? this.#search.find(this.#query.text) : undefined,
  );

  /** Whether the index of a search is still being built. */
  get preparing(): boolean {
    return this.#searching && !this.#search.ready && !this.#prepareFailed;
  }

  /** Whether the index of a search could not be built. */
  get failed(): boolean {
    return this.#searching && this.#prepareFailed;
  }

  /** Builds the index, if there is none yet. */
  async prepare(): Promise<void> {
    try {
      await this.#search.prepare(this.#questionText);
      this.#prepareFailed = false;
    } catch {
      this.#prepareFailed = true;
    }
  }
}
