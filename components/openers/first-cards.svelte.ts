/** More than a window shows at once. */
const FIRST = 8;
/** Milliseconds after which the others come even to a browser that is never idle. */
const AT_THE_LATEST = 300;

/** Draws a few cards at once and the others when the browser has a moment, so that the first words are there sooner. */
export class FirstCards {
  #all = $state(false);

  /** @param all nothing is to wait, as where a card further down is asked for */
  constructor(all: boolean) {
    this.#all = all;
  }

  of<T>(cards: readonly T[]): readonly T[] {
    return this.#all ? cards : cards.slice(0, FIRST);
  }

  /** @returns a function that stops it */
  drawOthers = (): (() => void) => {
    const idle = requestIdleCallback(() => (this.#all = true), { timeout: AT_THE_LATEST });
    return () => cancelIdleCallback(idle);
  };
}
