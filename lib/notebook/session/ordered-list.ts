import type { Content, Stored } from '../records/records';

/**
 * Keeps records in order, largest key first. Changing a record costs two binary searches and a copy of the list, so
 * that a view sees a new array and nothing is sorted again, however long the list is.
 */
export class OrderedList<C extends Content, K = number> {
  readonly #keyOf: (content: C) => K | undefined;
  readonly #compareKeys: (a: K, b: K) => number;
  readonly #listed = new Map<string, Stored<C>>();
  #items: readonly Stored<C>[] = [];

  /**
   * @param keyOf returns the key to order by; undefined leaves the record out of this list
   * @param compareKeys returns whether one key is larger than another, as `toSorted` asks it
   */
  constructor(keyOf: (content: C) => K | undefined, compareKeys: (a: K, b: K) => number) {
    this.#keyOf = keyOf;
    this.#compareKeys = compareKeys;
  }

  /** The records in order: a new array after each change. */
  get items(): Stored<C>[] {
    return this.#items as Stored<C>[];
  }

  /** Replaces the whole list. */
  fill(all: readonly Stored<C>[]): void {
    this.#listed.clear();
    const listed = all.filter(({ content }) => this.#keyOf(content) !== undefined);
    for (const stored of listed) this.#listed.set(stored.id, stored);
    this.#items = listed.toSorted((a, b) => this.#compare(a, b));
  }

  /** Adds a record, or replaces its earlier version. */
  put(stored: Stored<C>): void {
    this.remove(stored.id);
    if (this.#keyOf(stored.content) === undefined) return;
    this.#listed.set(stored.id, stored);
    this.#items = this.#items.toSpliced(this.#indexOf(stored), 0, stored);
  }

  /** Removes a record, where it is listed. */
  remove(id: string): void {
    const listed = this.#listed.get(id);
    if (!listed) return;
    this.#listed.delete(id);
    this.#items = this.#items.toSpliced(this.#indexOf(listed), 1);
  }

  /** Returns the index of a record, or that at which it is to be inserted. */
  #indexOf(stored: Stored<C>): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(this.#items[middle]!, stored) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(a: Stored<C>, b: Stored<C>): number {
    const order = this.#compareKeys(this.#keyOf(b.content)!, this.#keyOf(a.content)!);
    return order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  }
}
