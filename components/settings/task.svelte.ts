import { errorText } from '@/components/vault/error-text';
import { waitForPaint } from '@/components/window/wait-for-paint';
import type { TaskOptions } from '@/lib/notebook/session/task-options';

/** Runs one long task at a time, and holds its progress and its last error for the form that shows them. */
export class Task {
  #abort = $state.raw<AbortController>();
  #current: Promise<unknown> = Promise.resolve();
  #progress = $state<number>();
  #errorMessage = $state<string>();
  readonly #describeError: (error: unknown) => string;

  /** @param describeError returns the sentences for an error: the problem, the data that is safe, and the next step */
  constructor(describeError: (error: unknown) => string = errorText) {
    this.#describeError = describeError;
  }

  get running(): boolean {
    return this.#abort !== undefined;
  }

  /** The share that is done, from 0 to 1; undefined where the task does not report it. */
  get progress(): number | undefined {
    return this.#progress;
  }

  /** The sentences for the error of the last run; undefined where it succeeded or was cancelled. */
  get errorMessage(): string | undefined {
    return this.#errorMessage;
  }

  /** Runs the work, unless other work is running. @returns whether it was completed; false also when it was cancelled */
  async run(work: (options: Required<TaskOptions>) => Promise<void>): Promise<boolean> {
    if (this.#abort) return false;
    const current = this.#run(work, (this.#abort = new AbortController()));
    this.#current = current;
    return current;
  }

  /** Resolves when nothing is running any more, including cancelled work that still has to undo its steps. */
  async settled(): Promise<void> {
    await this.#current;
  }

  async #run(
    work: (options: Required<TaskOptions>) => Promise<void>,
    abort: AbortController,
  ): Promise<boolean> {
    this.#errorMessage = undefined;
    await waitForPaint();
    try {
      await work({
        signal: abort.signal,
        progress: ({ done, of }) => (this.#progress = of === 0 ? undefined : done / of),
      });
      return true;
    } catch (error) {
      if (!abort.signal.aborted) this.#errorMessage = this.#describeError(error);
      return false;
    } finally {
      this.#abort = undefined;
      this.#progress = undefined;
    }
  }

  /** Cancels the task, if it can still be cancelled; the steps it made are undone. */
  cancel(): void {
    this.#abort?.abort();
  }

  clearError(): void {
    this.#errorMessage = undefined;
  }
}
