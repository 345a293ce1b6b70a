import { leaveWithoutAsking } from '@/lib/notebook/unsaved/ask-before-leaving';
import { onHideKey } from './hide-key';

/** The time for the last keystrokes to reach the disk before the window closes, in milliseconds. */
const SAVE_TIME = 300;

/**
 * Hides a window at once. The window is blank first, so that nothing is seen; typed text is saved as the views go, and
 * only then the window closes. Where the browser does not let it close, it stays blank.
 */
export class QuickExit {
  #hidden = $state(false);
  readonly #lock: () => Promise<unknown>;
  readonly #close: () => void;

  /** @param lock may reject, which is ignored, since a notebook without a passphrase cannot be locked */
  constructor(lock: () => Promise<unknown>, close: () => void) {
    this.#lock = lock;
    this.#close = close;
  }

  /** Whether the window has to be blank. */
  get hidden(): boolean {
    return this.#hidden;
  }

  /** Blanks, locks and closes the window. */
  hide = (): void => {
    if (this.#hidden) return;
    this.#hidden = true;
    leaveWithoutAsking();
    void this.#lock().catch(() => undefined);
    setTimeout(this.#close, SAVE_TIME);
  };

  /** Hides the window when Shift is pressed three times. @returns a function that stops listening */
  listen(): () => void {
    return onHideKey(this.hide);
  }
}
