import { entriesOf, type QuestionText, type Searchable } from './entries-of';
import { WordIndex, type Found } from './word-index';

/** A word index that follows records: it reads again only those whose revision is another one. */
export class NotebookIndex {
  readonly #words = new WordIndex();
  readonly #questionText: QuestionText;
  readonly #known = new Map<string, { revision: number; keys: string[] }>();

  constructor(questionText: QuestionText) {
    this.#questionText = questionText;
  }

  /** The records among these that have to be read, again or for the first time. */
  changed(records: readonly Searchable[]): Searchable[] {
    return records.filter(({ id, revision }) => this.#known.get(id)?.revision !== revision);
  }

  take(record: Searchable): void {
    const entries = entriesOf(record, this.#questionText);
    for (const key of this.#known.get(record.id)?.keys ?? []) this.#words.remove(key);
    for (const { key, texts } of entries) this.#words.put(key, texts);
    this.#known.set(record.id, { revision: record.revision, keys: entries.map(({ key }) => key) });
  }

  /** Forgets every record that is not among these, once all of these were taken. */
  keepOnly(records: readonly Searchable[]): void {
    if (this.#known.size === records.length) return;
    const there = new Set(records.map(({ id }) => id));
    for (const [id, { keys }] of this.#known) {
      if (there.has(id)) continue;
      for (const key of keys) this.#words.remove(key);
      this.#known.delete(id);
    }
  }

  find(query: string): Found | undefined {
    return this.#words.find(query);
  }
}
