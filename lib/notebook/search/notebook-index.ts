import { InvertedIndex, type SearchHits } from '@/lib/search/inverted-index';
import { searchEntries, type QuestionText, type Searchable } from './search-entries';

/** Indexes records for search, and reads again only those whose revision changed. */
export class NotebookIndex {
  readonly #index = new InvertedIndex();
  readonly #questionText: QuestionText;
  readonly #indexed = new Map<string, { revision: number; keys: string[] }>();

  constructor(questionText: QuestionText) {
    this.#questionText = questionText;
  }

  /** Returns the records among these whose present revision is not indexed. */
  changed(records: readonly Searchable[]): Searchable[] {
    return records.filter(({ id, revision }) => this.#indexed.get(id)?.revision !== revision);
  }

  /** Indexes a record, in place of its earlier revision. */
  put(record: Searchable): void {
    const entries = searchEntries(record, this.#questionText);
    for (const key of this.#indexed.get(record.id)?.keys ?? []) this.#index.remove(key);
    for (const { key, texts } of entries) this.#index.put(key, texts);
    this.#indexed.set(record.id, { revision: record.revision, keys: entries.map(({ key }) => key) });
  }

  /** Removes every record that is not among these, all of which must be indexed. */
  retain(records: readonly Searchable[]): void {
    if (this.#indexed.size === records.length) return;
    const retained = new Set(records.map(({ id }) => id));
    for (const [id, { keys }] of this.#indexed) {
      if (retained.has(id)) continue;
      for (const key of keys) this.#index.remove(key);
      this.#indexed.delete(id);
    }
  }

  /** Searches the index; see `InvertedIndex.find`. */
  find(query: string): SearchHits | undefined {
    return this.#index.find(query);
  }
}
