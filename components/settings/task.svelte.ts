import { painted } from '@/components/vault/painted';
import { troubleWords } from '@/components/vault/trouble-words';
import type { TaskOptions } from '@/lib/notebook/session/task-options';

/** One long task at a time: whether it is under way, how far, and what went wrong. */
export class Task {
  #abort = $state.raw<AbortController>();
  #running: Promise<unknown> = Promise.resolve();
  #part = $state<number>();
  #trouble = $state<string>();
  readonly #wordsFor: (error: unknown) => string;

  /** @param wordsFor says of an error what happened, what was kept and what to do */
  constructor(wordsFor: (error: unknown) => string = troubleWords) {
    this.#wordsFor = wordsFor;
  }

  get working(): boolean {
    return this.#abort !== undefined;
  }

  /** From 0 to 1, where the task says so. */
  get part(): number | undefined {
    return this.#part;
  }

  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** Runs it, unless another one is under way. @returns whether it was done; false also when it was cancelled */
  async run(work: (watched: Required<TaskOptions>) => Promise<void>): Promise<boolean> {
    if (this.#abort) return false;
    const running = this.#run(work, (this.#abort = new AbortController()));
    this.#running = running;
    return running;
  }

  /** Resolves when nothing is under way any more, also what was cancelled and has to unwind. */
  async ended(): Promise<void> {
    await this.#running;
  }

  async #run(
    work: (watched: Required<TaskOptions>) => Promise<void>,
    abort: AbortController,
  ): Promise<boolean> {
    this.#trouble = undefined;
    await painted();
    try {
      await work({
        signal: abort.signal,
        progress: ({ done, of }) => (this.#part = of === 0 ? undefined : done / of),
      });
      return true;
    } catch (error) {
      if (!abort.signal.aborted) this.#trouble = this.#wordsFor(error);
      return false;
    } finally {
      this.#abort = undefined;
      this.#part = undefined;
    }
  }

  /** Ends the task, if it can still be ended; what it began is taken back. */
  cancel(): void {
    this.#abort?.abort();
  }

  /** Forgets what went wrong the last time. */
  forgive(): void {
    this.#trouble = undefined;
  }
}
