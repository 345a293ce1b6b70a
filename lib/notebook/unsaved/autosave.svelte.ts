import { askBeforeLeaving } from './ask-before-leaving';
import { TooLong } from '../records/notebook-errors';

/** How far the keeping of a text has come. `failed` and `too-long` keep the value: one to try again, one to be shortened. */
export type SaveState = 'untouched' | 'saving' | 'saved' | 'failed' | 'too-long';

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
  #released = false;
  readonly #save: (value: T) => Promise<unknown>;

  /** @param save resolves when the value is safe, rejects when it is not */
  constructor(save: (value: T) => Promise<unknown>) {
    this.#save = save;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Whether no store took what was typed last. */
  get failed(): boolean {
    return this.#state === 'failed' || this.#state === 'too-long';
  }

  /** Whether anything typed is not on disk yet. */
  get pending(): boolean {
    return this.#waiting !== undefined || this.#running !== undefined;
  }

  change(value: T): void {
    this.#released = false;
    this.#waiting = { value };
    this.#now('saving');
    this.#timer ??= setTimeout(() => void this.flush(), BEHIND);
  }

  /** Saves at once what waits; resolves when nothing waits any more, also after a failure. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running ??= this.#drain().finally(() => (this.#running = undefined));
    await this.#running;
  }

  /** Others see to what was typed here: no question before the window closes, until it is changed again. */
  release(): void {
    this.#released = true;
    askBeforeLeaving(this, false);
  }

  #now(state: SaveState): void {
    this.#state = state;
    if (state !== 'saving') askBeforeLeaving(this, this.failed && !this.#released);
  }

  async #drain(): Promise<void> {
    while (this.#waiting) {
      const taken = this.#waiting;
      this.#waiting = undefined;
      try {
        await this.#save(taken.value);
        if (!this.#waiting) this.#now('saved');
      } catch (error) {
        this.#waiting ??= taken;
        this.#now(error instanceof TooLong ? 'too-long' : 'failed');
        return;
      }
    }
  }
}
