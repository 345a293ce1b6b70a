import type { Content, Stored } from '../records/records';

/**
 * Records in order, largest key first. Changing one costs two binary searches and a copy of the list, so that a view
 * sees a new array and nothing is sorted again, however long the list is.
 */
export class OrderedList<C extends Content> {
  readonly #keyOf: (content: C) => number | undefined;
  readonly #placed = new Map<string, Stored<C>>();
  #items: readonly Stored<C>[] = [];

  /** @param keyOf the key to order by; undefined keeps the record out of this list */
  constructor(keyOf: (content: C) => number | undefined) {
    this.#keyOf = keyOf;
  }

  get items(): readonly Stored<C>[] {
    return this.#items;
  }

  /** Takes these instead of everything there was. */
  fill(all: readonly Stored<C>[]): void {
    this.#placed.clear();
    const listed = all.filter(({ content }) => this.#keyOf(content) !== undefined);
    for (const stored of listed) this.#placed.set(stored.id, stored);
    this.#items = listed.toSorted((a, b) => this.#compare(a, b));
  }

  put(stored: Stored<C>): void {
    this.remove(stored.id);
    if (this.#keyOf(stored.content) === undefined) return;
    this.#placed.set(stored.id, stored);
    this.#items = this.#items.toSpliced(this.#placeOf(stored), 0, stored);
  }

  remove(id: string): void {
    const placed = this.#placed.get(id);
    if (!placed) return;
    this.#placed.delete(id);
    this.#items = this.#items.toSpliced(this.#placeOf(placed), 1);
  }

  /** Where a record is, or belongs. */
  #placeOf(stored: Stored<C>): number {
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
    return this.#keyOf(b.content)! - this.#keyOf(a.content)! || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  }
}
