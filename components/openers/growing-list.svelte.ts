/** The number of items drawn first, as many as the 600 pixels of a popup show. */
const FIRST = 6;
/** The number of items drawn whenever the end of what is drawn comes near. */
const MORE = 16;
/** How near, in pixels: about two windows, so that nobody scrolls into emptiness. */
const NEAR = '1200px';

/** Renders the first items of a list, and the others as a person scrolls or walks towards them, so that it opens at once. */
export class GrowingList {
  #count = $state(FIRST);

  /** Renders every item, as where a link leads to one further down. */
  complete(): void {
    this.#count = Infinity;
  }

  /** Renders at least the item at this place and a few behind it. */
  reach(place: number): void {
    this.#count = Math.max(this.#count, place + FIRST);
  }

  /** Returns the items to render now. */
  rendered<T>(items: readonly T[]): readonly T[] {
    return items.slice(0, this.#count);
  }

  /** Grows the list whenever this element, which stands at its end, is near what the window shows; an attachment. */
  growWhenNear = (end: HTMLElement): (() => void) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        this.#count += MORE;
        // Observed anew, since an element that is still near after the growth would not be told of again.
        observer.unobserve(end);
        observer.observe(end);
      },
      // The window of the browser may scroll, or a part of it.
      { rootMargin: NEAR, scrollMargin: NEAR },
    );
    observer.observe(end);
    return () => observer.disconnect();
  };
}
