/** More than a window shows at once. */
const FIRST = 8;

/** Draws a few cards at once and the others when those are painted, so that the first words are there sooner. */
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
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => (this.#all = true))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  };
}
