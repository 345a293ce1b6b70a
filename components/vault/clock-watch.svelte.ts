import type { NotebookState } from '@/lib/notebook/session/notebook-state';
import { reasonToLock } from '@/lib/vault/lock/lock-policy';

/** Only the clock is asked about here. */
const NO_DEADLINE = { afterMinutes: null, onIdle: false };

/**
 * Whether the notebook locked because the computer's clock was set back, which somebody would otherwise take for a
 * fault. Nobody is told why it locked; but a window has a second clock, which only ever goes forward.
 */
export class ClockWatch {
  /** What the clock would show at the second clock's zero. */
  #zero: number | undefined;
  #setBack = $state(false);

  get setBack(): boolean {
    return this.#setBack;
  }

  /** How the notebook is now. */
  hear(kind: NotebookState['kind']): void {
    if (kind === 'locked')
      this.#setBack = this.#zero !== undefined && isBehind(this.#zero + performance.now());
    this.#zero = kind === 'open' ? Date.now() - performance.now() : undefined;
  }
}

const isBehind = (time: number) =>
  reasonToLock({ touchedAt: time, seenAt: time }, NO_DEADLINE, Date.now()) === 'clock';
