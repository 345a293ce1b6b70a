import { leaveUnasked } from '@/lib/notebook/unsaved/ask-before-leaving';
import { onHideKey } from './hide-key';

/** Milliseconds for the last keystrokes to reach the disk. */
const KEEP_BEFORE_CLOSING = 300;

/**
 * Hides a window at once. Blank first, so that nothing is seen; what was typed is kept as the views go, and only then
 * the window closes. Where the browser does not let it close, it stays blank.
 */
export class Hiding {
  #hidden = $state(false);
  readonly #lock: () => Promise<unknown>;
  readonly #close: () => void;

  /** @param lock may reject: hiding goes on without it, since a notebook without a passphrase cannot be locked */
  constructor(lock: () => Promise<unknown>, close: () => void) {
    this.#lock = lock;
    this.#close = close;
  }

  /** Whether the window is to be blank. */
  get hidden(): boolean {
    return this.#hidden;
  }

  hide = (): void => {
    if (this.#hidden) return;
    this.#hidden = true;
    leaveUnasked();
    void this.#lock().catch(() => undefined);
    setTimeout(this.#close, KEEP_BEFORE_CLOSING);
  };

  /** Hides at Shift three times. @returns a function that stops listening */
  hearKey(): () => void {
    return onHideKey(this.hide);
  }
}
