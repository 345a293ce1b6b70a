/** Knows the writes of one page that are under way. */
export class WritesUnderWay {
  readonly #writes = new Set<Promise<unknown>>();

  /** Returns what a write returns, and counts it as under way until then. */
  async untilDone<T>(write: Promise<T>): Promise<T> {
    this.#writes.add(write);
    try {
      return await write;
    } finally {
      this.#writes.delete(write);
    }
  }

  /** Resolves when no write is under way, and none that waited for another. */
  async allDone(): Promise<void> {
    while (this.#writes.size > 0) {
      // oxlint-disable-next-line no-await-in-loop -- what was typed during one write is written by the next
      await Promise.allSettled(this.#writes);
      // oxlint-disable-next-line no-await-in-loop -- which begins only now
      await new Promise((done) => setTimeout(done));
    }
  }
}
