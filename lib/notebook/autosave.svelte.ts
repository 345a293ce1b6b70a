/** How far the keeping of a text has come. `failed` keeps the value and waits for `retry`. */
export type SaveState = 'untouched' | 'saving' | 'saved' | 'failed';

/** At most this many milliseconds of typing are unsaved: a popup dies without warning when it loses focus. */
const BEHIND = 250;

/**
 * Keeps a value while it is being changed, never two writes at once and always the newest value last.
 * The clock starts with the first change and is not reset by later ones, so fast typing cannot outrun it.
 */
export class Autosave<T> {
  #state = $state<SaveState>('untouched');
  #waiting: { value: T } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  readonly #save: (value: T) => Promise<unknown>;

  /** @param save resolves when the value is safe, rejects when it is not */
  constructor(save: (value: T) => Promise<unknown>) {
    this.#save = save;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Whether anything typed is not on disk yet. */
  get pending(): boolean {
    return this.#waiting !== undefined || this.#running !== undefined;
  }

  change(value: T): void {
    this.#waiting = { value };
    this.#state = 'saving';
    this.#timer ??= setTimeout(() => void this.flush(), BEHIND);
  }

  /** Saves at once what waits; resolves when nothing waits any more, also after a failure. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running ??= this.#drain().finally(() => (this.#running = undefined));
    await this.#running;
  }

  async #drain(): Promise<void> {
    while (this.#waiting) {
      const taken = this.#waiting;
      this.#waiting = undefined;
      try {
        await this.#save(taken.value);
        if (!this.#waiting) this.#state = 'saved';
      } catch {
        this.#waiting ??= taken;
        this.#state = 'failed';
        return;
      }
    }
  }
}
