import { createSubscriber } from 'svelte/reactivity';
import type { Emitter } from './emitter';

/**
 * Exposes a value of the notebook as Svelte state: a component that reads `current` follows the value, also when
 * another page of the extension writes it.
 */
export class Readable<T> {
  readonly #subscribe: () => void;
  readonly #read: () => T | undefined;
  readonly #error: () => unknown;

  /** @param emitter emits when the value may have changed */
  constructor(emitter: Emitter, read: () => T | undefined, error: () => unknown = () => undefined) {
    this.#subscribe = createSubscriber((update) => emitter.subscribe(update));
    this.#read = read;
    this.#error = error;
  }

  /** The value; undefined until it is known, and while the notebook is locked. */
  get current(): T | undefined {
    this.#subscribe();
    return this.#read();
  }

  /** The error for which there will be no value. */
  get error(): unknown {
    this.#subscribe();
    return this.#error();
  }
}
