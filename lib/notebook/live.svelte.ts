import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

/**
 * The newest result of a Dexie query, as Svelte state: reading `current` in a component keeps it up to date,
 * also with what another page of the extension writes.
 */
export class Live<T> {
  #value: T | undefined;
  #error: unknown;
  readonly #subscribe: () => void;

  constructor(query: () => Promise<T>) {
    this.#subscribe = createSubscriber((update) => {
      const subscription = liveQuery(query).subscribe({
        next: (value) => {
          this.#value = value;
          this.#error = undefined;
          update();
        },
        error: (error: unknown) => {
          this.#error = error;
          update();
        },
      });
      return () => subscription.unsubscribe();
    });
  }

  /** Undefined until the first result is there. */
  get current(): T | undefined {
    this.#subscribe();
    return this.#value;
  }

  /** Why the query failed, if it did. */
  get error(): unknown {
    this.#subscribe();
    return this.#error;
  }
}
