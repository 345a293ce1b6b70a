/** Calls its subscribers when something changed. */
export class Emitter {
  readonly #listeners = new Set<() => void>();

  /** Calls every subscriber. */
  emit(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Adds a subscriber. @returns the stop function */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
