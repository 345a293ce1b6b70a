/** One sentence to the person about what just happened, with what they can do about it. */
export interface ToastMessage {
  text: string;
  tone: 'done' | 'trouble';
  actions?: readonly { label: string; run: () => void }[];
  /** It holds words of the person's, so it goes with a lock. */
  personal?: boolean;
}

/** The one place where views say what happened; shown at the foot of the window and read out by screen readers. */
export class ToastState {
  #said = $state.raw<ToastMessage>();

  get current(): ToastMessage | undefined {
    return this.#said;
  }

  say(said: ToastMessage): void {
    this.#said = said;
  }

  clear(): void {
    this.#said = undefined;
  }
}
