/** Lists what the welcome page shows, in order: the steps, and at the end how to reach Overture. */
export const WELCOME_STEPS = ['first-opener', 'who', 'at-hand'] as const;

/** Names a step of the welcome page, or its end. */
export type WelcomeStepId = (typeof WELCOME_STEPS)[number];

/** Tracks the present step of the welcome page. The browser's Back and Forward move between the steps too. */
export class WelcomeProgress {
  #index = $state(0);
  #hasMoved = false;
  readonly #save: (completed: number) => void;
  readonly #history: Pick<History, 'pushState' | 'replaceState'>;

  /**
   * @param completed the number of steps completed in an earlier visit; any other value begins at the first step
   * @param save receives that number after every move
   */
  constructor(
    completed: number,
    save: (completed: number) => void,
    history: Pick<History, 'pushState' | 'replaceState'> = window.history,
  ) {
    this.#index = completed in WELCOME_STEPS ? completed : 0;
    this.#save = save;
    this.#history = history;
    // Steps have no addresses: the browser's history shows one page, and not how far somebody came.
    history.replaceState({ step: this.#index }, '');
  }

  /** The present step. */
  get current(): WelcomeStepId {
    return WELCOME_STEPS[this.#index]!;
  }

  /** The number of the present step, from 1, and of all steps; undefined at the end, which is no step any more. */
  get position(): { number: number; of: number } | undefined {
    const of = WELCOME_STEPS.length - 1;
    return this.#index < of ? { number: this.#index + 1, of } : undefined;
  }

  /** Whether the person has gone from one step to another since the page opened. */
  get hasMoved(): boolean {
    return this.#hasMoved;
  }

  /** Whether the present step is the first one. */
  get isFirst(): boolean {
    return this.#index === 0;
  }

  /** Goes to the next step. */
  forward = (): void => this.#goTo(this.#index + 1);

  /** Goes to the step before. */
  back = (): void => this.#goTo(this.#index - 1);

  /** Follows the browser's Back and Forward. @returns a function that stops it */
  follow(): () => void {
    const show = ({ state }: PopStateEvent) => this.#show((state as { step?: number } | null)?.step ?? 0);
    addEventListener('popstate', show);
    return () => removeEventListener('popstate', show);
  }

  #goTo(index: number): void {
    if (!(index in WELCOME_STEPS)) return;
    this.#history.pushState({ step: index }, '');
    this.#show(index);
  }

  #show(index: number): void {
    this.#hasMoved = true;
    this.#index = index;
    this.#save(index);
  }
}
