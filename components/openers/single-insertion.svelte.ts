/** Describes whether an insertion is running, as one card of a list sees it: its own, or that of another card. */
export type InsertionProgress = 'here' | 'elsewhere' | false;

/** Lets one card of a list insert at a time, so that a second press cannot insert twice. */
export class SingleInsertion {
  #runningId = $state<string>();

  /** Returns the progress as the card with this id shows it. */
  progressOf(id: string): InsertionProgress {
    if (this.#runningId === undefined) return false;
    return this.#runningId === id ? 'here' : 'elsewhere';
  }

  /** Runs the insertion of a card, unless another insertion is running. */
  async run(id: string, insert: () => Promise<unknown>): Promise<void> {
    if (this.#runningId) return;
    this.#runningId = id;
    try {
      await insert();
    } finally {
      this.#runningId = undefined;
    }
  }
}
