/** What the welcome page shows, in order; the last one is where it ends. */
export const STEPS = ['who', 'names', 'safety', 'first-opener'] as const;

export type Step = (typeof STEPS)[number];

/** Where a person is on the welcome page. The browser's own Back goes one step back too. */
export class Steps {
  #at = $state(0);
  #moved = false;
  readonly #keep: (at: number) => void;
  readonly #history: Pick<History, 'pushState' | 'replaceState'>;

  /**
   * @param start how many steps were left behind the last time; anything else begins at the beginning
   * @param keep is told the same number for the next time
   */
  constructor(
    start: number,
    keep: (at: number) => void,
    history: Pick<History, 'pushState' | 'replaceState'> = window.history,
  ) {
    this.#at = start in STEPS ? start : 0;
    this.#keep = keep;
    this.#history = history;
    // No address of its own: the history of the browser shows one page and not how far somebody came.
    history.replaceState({ step: this.#at }, '');
  }

  get current(): Step {
    return STEPS[this.#at]!;
  }

  /** From 1; undefined at the end, which is no step any more. */
  get place(): { number: number; of: number } | undefined {
    const of = STEPS.length - 1;
    return this.#at < of ? { number: this.#at + 1, of } : undefined;
  }

  /** Whether the person has gone from one step to another since the page opened. */
  get moved(): boolean {
    return this.#moved;
  }

  get first(): boolean {
    return this.#at === 0;
  }

  forward = (): void => this.#goTo(this.#at + 1);

  back = (): void => this.#goTo(this.#at - 1);

  /** Follows the browser's Back and Forward. @returns a function that stops it */
  follow(): () => void {
    const moved = ({ state }: PopStateEvent) => this.#show((state as { step?: number } | null)?.step ?? 0);
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }

  #goTo(at: number): void {
    if (!(at in STEPS)) return;
    this.#history.pushState({ step: at }, '');
    this.#show(at);
  }

  #show(at: number): void {
    this.#moved = true;
    this.#at = at;
    this.#keep(at);
  }
}
