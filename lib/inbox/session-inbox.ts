import { browser } from '#imports';

/**
 * What waits in session storage, which is memory: it is gone when the browser closes. Each under a key of its own, so
 * that two that come at once cannot overwrite each other.
 */
export class SessionInbox<T extends { id: string; at: number }> {
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Asks the browser before it returns: a page that vanishes gets no answer any more, and needs none. */
  leave(one: T): Promise<void> {
    return browser.storage.session.set({ [this.#prefix + one.id]: one });
  }

  async has(id: string): Promise<boolean> {
    const key = this.#prefix + id;
    return (await browser.storage.session.get(key))[key] !== undefined;
  }

  /** The earliest first. */
  async all(): Promise<T[]> {
    const entries = Object.entries(await browser.storage.session.get(null));
    const mine = entries.filter(([key]) => key.startsWith(this.#prefix)).map(([, value]) => value as T);
    return mine.toSorted((a, b) => a.at - b.at);
  }

  /** Forgets these; all of them without ids. */
  async drop(ids?: readonly string[]): Promise<void> {
    const dropped = ids ?? (await this.all()).map(({ id }) => id);
    await browser.storage.session.remove(dropped.map((id) => this.#prefix + id));
  }

  /** Calls back when something comes in. @returns a function that stops it */
  onCome(come: () => void): () => void {
    const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const came = Object.entries(changes).some(([key, { newValue }]) => {
        return key.startsWith(this.#prefix) && newValue;
      });
      if (area === 'session' && came) come();
    };
    browser.storage.onChanged.addListener(heard);
    return () => browser.storage.onChanged.removeListener(heard);
  }
}
