import { browser } from '#imports';

/**
 * Stores items in session storage, which is memory that ends with the browser session, until a window can seal them.
 * Each item has a key of its own, so that two that are put at once cannot overwrite each other.
 */
export class SessionInbox<T extends { id: string; at: number }> {
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Stores an item. Calls the browser before it returns, since a page that vanishes gets no answer any more. */
  put(item: T): Promise<void> {
    return browser.storage.session.set({ [this.#prefix + item.id]: item });
  }

  /** Returns whether an item is still stored. */
  async has(id: string): Promise<boolean> {
    const key = this.#prefix + id;
    return (await browser.storage.session.get(key))[key] !== undefined;
  }

  /** Returns all items, the earliest first. */
  async list(): Promise<T[]> {
    const entries = Object.entries(await browser.storage.session.get(null));
    const items = entries.filter(([key]) => key.startsWith(this.#prefix)).map(([, value]) => value as T);
    return items.toSorted((a, b) => a.at - b.at);
  }

  /** Removes items by their ids, or all items when no ids are given. */
  async remove(ids?: readonly string[]): Promise<void> {
    const removed = ids ?? (await this.list()).map(({ id }) => id);
    await browser.storage.session.remove(removed.map((id) => this.#prefix + id));
  }

  /** Calls back whenever an item is put. @returns a function that stops it */
  onPut(listener: () => void): () => void {
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const put = Object.entries(changes).some(
        ([key, { newValue }]) => key.startsWith(this.#prefix) && newValue,
      );
      if (area === 'session' && put) listener();
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }
}
