/** Describes one sentence about what just happened, with the actions a person can take on it. */
export interface ToastMessage {
  text: string;
  tone: 'success' | 'error';
  actions?: readonly { label: string; run: () => void }[];
  /** Whether the message takes the focus, so that keys that are typed on act on nothing until the person moves it. */
  takesFocus?: boolean;
  /** Whether the message or its actions hold text of the person's or tell what became of it, so that a lock has to clear it. */
  personal?: boolean;
}

/**
 * Holds the toast of one window. Every view reports here what happened, so that it is shown in one place, at the foot of
 * the window, and read out by screen readers.
 */
export class ToastState {
  #message = $state.raw<ToastMessage>();

  /** The message shown now, or undefined. */
  get current(): ToastMessage | undefined {
    return this.#message;
  }

  /** Shows a message in place of the one before. */
  show(message: ToastMessage): void {
    this.#message = message;
  }

  /** Hides the message. */
  clear(): void {
    this.#message = undefined;
  }
}
