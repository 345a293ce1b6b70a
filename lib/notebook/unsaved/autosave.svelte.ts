import { isNotebookError } from '../records/notebook-error';
import { askBeforeLeaving } from './ask-before-leaving';

/**
 * Names how far the saving of a value has come. `failed` and `too-long` keep the value in memory: a failed one to be
 * saved again, a long one to be shortened.
 */
export type SaveState = 'untouched' | 'saving' | 'saved' | 'failed' | 'too-long';

/** At most this many milliseconds of typing are unsaved: a popup dies without warning when it loses focus. */
const DELAY = 250;

/**
 * Saves a value while it is being changed, never two writes at once and always the newest value last. The delay starts
 * with the first change and is not reset by later ones, so fast typing cannot postpone it.
 */
export class Autosave<T> {
  #state = $state<SaveState>('untouched');
  #unsaved: { value: T } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #released = false;
  readonly #save: (value: T) => Promise<unknown>;

  /** @param save resolves when the value is saved, rejects when it is not */
  constructor(save: (value: T) => Promise<unknown>) {
    this.#save = save;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Whether the last value could not be saved. */
  get failed(): boolean {
    return this.#state === 'failed' || this.#state === 'too-long';
  }

  /** Whether a value is not saved yet. */
  get pending(): boolean {
    return this.#unsaved !== undefined || this.#running !== undefined;
  }

  /** Sets the value, to be saved within 250 ms. */
  change(value: T): void {
    this.#released = false;
    this.#unsaved = { value };
    this.#setState('saving');
    this.#timer ??= setTimeout(() => void this.flush(), DELAY);
  }

  /** Saves the value at once; resolves when nothing is left to save, also after a failure. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running ??= this.#drain().finally(() => (this.#running = undefined));
    await this.#running;
  }

  /** Gives the value into the care of others: the browser does not ask about it until it is changed again. */
  release(): void {
    this.#released = true;
    askBeforeLeaving(this, false);
  }

  #setState(state: SaveState): void {
    this.#state = state;
    if (state !== 'saving') askBeforeLeaving(this, this.failed && !this.#released);
  }

  async #drain(): Promise<void> {
    while (this.#unsaved) {
      const saving = this.#unsaved;
      this.#unsaved = undefined;
      try {
        await this.#save(saving.value);
        if (!this.#unsaved) this.#setState('saved');
      } catch (error) {
        this.#unsaved ??= saving;
        this.#setState(isNotebookError(error, 'too-long') ? 'too-long' : 'failed');
        return;
      }
    }
  }
}
