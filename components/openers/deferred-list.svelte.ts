/** The number of items drawn first, more than a window shows at once. */
const FIRST = 8;

/** Renders the first items of a list at once and the others after the first paint, so that the first words are there sooner. */
export class DeferredList {
  #complete = $state(false);

  /** @param complete whether to render every item at once, as where a link leads to one further down */
  constructor(complete: boolean) {
    this.#complete = complete;
  }

  /** Returns the items to render now. */
  rendered<T>(items: readonly T[]): readonly T[] {
    return this.#complete ? items : items.slice(0, FIRST);
  }

  /** Renders the other items after the next paint; an effect of the component. @returns a function that stops it */
  completeAfterPaint = (): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => (this.#complete = true))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  };
}
