import type { WxtStorageItem } from '#imports';
import { createSubscriber } from 'svelte/reactivity';

/** Exposes a setting as Svelte state: a component that reads `current` follows it, also when another page changes it. */
export class ReactiveSetting<T> {
  readonly #item: WxtStorageItem<T, Record<string, unknown>>;
  readonly #subscribe: () => void;
  #value: T | undefined;

  constructor(item: WxtStorageItem<T, Record<string, unknown>>) {
    this.#item = item;
    this.#subscribe = createSubscriber((update) => {
      let received = false;
      const receive = (value: T) => {
        received = true;
        this.#value = value;
        update();
      };
      const stop = item.watch(receive);
      // A change received meanwhile is newer than the value read. If nothing can be read, the default applies.
      const receiveFirst = (value: T) => received || receive(value);
      item.getValue().then(receiveFirst, () => receiveFirst(item.fallback));
      return stop;
    });
  }

  /** The value; undefined until it has been read. */
  get current(): T | undefined {
    this.#subscribe();
    return this.#value;
  }

  /** Writes the value. Rejects when it could not be stored; the value is then as it was. */
  async set(value: T): Promise<void> {
    await this.#item.setValue(value);
  }

  /** Resets the setting to its default and removes every trace of it from disk, including its version. */
  async forget(): Promise<void> {
    await this.#item.removeValue({ removeMeta: true });
  }
}
