import { isVaultError } from '@/lib/vault/crypto/vault-error';
import { waitForPaint } from '@/components/window/wait-for-paint';

/** Returns the wait in seconds: none for two wrong tries, then one second, doubled each time, at most half a minute. */
function waitAfter(wrongTries: number): number {
  return wrongTries < 3 ? 0 : Math.min(2 ** (wrongTries - 3), 30);
}

/**
 * Unlocks the notebook and delays the next try after wrong ones, in this page only. The disk holds nothing to count
 * tries by, and an attacker who has the disk would not use this page; the delay slows down somebody who types guesses at
 * an open computer.
 */
export class ThrottledUnlock {
  #running = $state(false);
  #error = $state<unknown>();
  #waitSeconds = $state(0);
  #wrongTries = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  get running(): boolean {
    return this.#running;
  }

  /** The error of the last try; undefined where it unlocked. */
  get error(): unknown {
    return this.#error;
  }

  /** The seconds until the next try is allowed. */
  get waitSeconds(): number {
    return this.#waitSeconds;
  }

  /**
   * Tries to unlock, unless a try is running or has to wait.
   * @param unlock rejects when the notebook stays locked
   * @returns whether it unlocked
   */
  async run(unlock: () => Promise<void>): Promise<boolean> {
    if (this.#running || this.#waitSeconds > 0) return false;
    this.#running = true;
    this.#error = undefined;
    await waitForPaint();
    try {
      await unlock();
      this.#wrongTries = 0;
      return true;
    } catch (error) {
      this.#error = error;
      if (isVaultError(error, 'wrong-passphrase')) this.#wait(waitAfter(++this.#wrongTries));
      return false;
    } finally {
      this.#running = false;
    }
  }

  clearError(): void {
    this.#error = undefined;
  }

  /** Stops the countdown of the wait. */
  stop(): void {
    clearInterval(this.#timer);
  }

  #wait(seconds: number): void {
    this.stop();
    this.#waitSeconds = seconds;
    if (seconds === 0) return;
    this.#timer = setInterval(() => {
      if (--this.#waitSeconds === 0) this.stop();
    }, 1000);
  }
}
