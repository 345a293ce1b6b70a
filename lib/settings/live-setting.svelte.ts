import type { WxtStorageItem } from '#imports';
import { createSubscriber } from 'svelte/reactivity';

/** A setting as Svelte state: reading `current` in a component keeps it up to date, also with what other pages change. */
export class LiveSetting<T> {
  readonly #item: WxtStorageItem<T, Record<string, unknown>>;
  readonly #subscribe: () => void;
  #value: T | undefined;

  constructor(item: WxtStorageItem<T, Record<string, unknown>>) {
    this.#item = item;
    this.#subscribe = createSubscriber((update) => {
      let heard = false;
      const take = (value: T) => {
        heard = true;
        this.#value = value;
        update();
      };
      const stop = item.watch(take);
      // A change that was heard meanwhile is newer than what was read. Where nothing can be read, the default stands.
      const takeFirst = (value: T) => heard || take(value);
      item.getValue().then(takeFirst, () => takeFirst(item.fallback));
      return stop;
    });
  }

  /** Undefined until it has been read. */
  get current(): T | undefined {
    this.#subscribe();
    return this.#value;
  }

  /** Rejects when it could not be kept; the value is then as it was. */
  async set(value: T): Promise<void> {
    await this.#item.setValue(value);
  }

  /** Goes back to the default and leaves no trace on disk, not even of which version it was. */
  async forget(): Promise<void> {
    await this.#item.removeValue({ removeMeta: true });
  }
}
