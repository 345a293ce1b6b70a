import { painted } from './painted';

/** From the third wrong try on: one second, then twice as long each time, at most half a minute. */
function waitAfter(wrongTries: number): number {
  return wrongTries < 3 ? 0 : Math.min(2 ** (wrongTries - 3), 30);
}

/**
 * Tries to unlock. Wrong tries make the next one wait, in this page only: on disk there is nothing to count them by,
 * and whoever has the disk would not use this page. It is the hurried hand at an open computer that is slowed down.
 */
export class Unlocking {
  #working = $state(false);
  #trouble = $state<unknown>();
  #waitSeconds = $state(0);
  #wrongTries = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  get working(): boolean {
    return this.#working;
  }

  /** Why the last try did not unlock, if it did not. */
  get trouble(): unknown {
    return this.#trouble;
  }

  /** How many seconds the next try has to wait. */
  get waitSeconds(): number {
    return this.#waitSeconds;
  }

  /** @param open rejects when it stays locked @returns whether it unlocked */
  async try(open: () => Promise<void>): Promise<boolean> {
    if (this.#working || this.#waitSeconds > 0) return false;
    this.#working = true;
    this.#trouble = undefined;
    await painted();
    try {
      await open();
      this.#wrongTries = 0;
      return true;
    } catch (error) {
      this.#trouble = error;
      if (error instanceof Error && error.name === 'WrongPassphrase')
        this.#wait(waitAfter(++this.#wrongTries));
      return false;
    } finally {
      this.#working = false;
    }
  }

  forgive(): void {
    this.#trouble = undefined;
  }

  /** Stops the clock. */
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
