import { createSubscriber } from 'svelte/reactivity';

/** Tells everybody who listens that something changed. */
export class Emitter {
  readonly #listeners = new Set<() => void>();

  ring(): void {
    for (const listener of this.#listeners) listener();
  }

  /** @returns the stop function */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/**
 * A value of the notebook as Svelte state: reading `current` in a component keeps it up to date,
 * also with what another page of the extension writes.
 */
export class Readable<T> {
  readonly #subscribe: () => void;
  readonly #read: () => T | undefined;
  readonly #error: () => unknown;

  /** @param emitter rings when the value may be another one */
  constructor(emitter: Emitter, read: () => T | undefined, error: () => unknown = () => undefined) {
    this.#subscribe = createSubscriber((update) => emitter.listen(update));
    this.#read = read;
    this.#error = error;
  }

  /** Undefined until the value is known, and while the notebook is locked. */
  get current(): T | undefined {
    this.#subscribe();
    return this.#read();
  }

  /** Why there is no value, if it will not come. */
  get error(): unknown {
    this.#subscribe();
    return this.#error();
  }
}
