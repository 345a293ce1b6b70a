import type { NotebookState } from '@/lib/notebook/session/notebook-state';
import { reasonToLock } from '@/lib/vault/lock/lock-policy';

/** Switches the deadline off, so that the policy judges the clock alone. */
const NO_DEADLINE = { afterMinutes: null, onIdle: false };

/**
 * Detects that the notebook locked because the computer's clock was set back, which a person would otherwise take for a
 * fault. A lock does not carry its reason; but a window has a second clock, `performance.now()`, which never goes back.
 */
export class ClockRollback {
  /** The clock time at which the second clock was zero, in milliseconds since 1970; undefined unless the notebook is open. */
  #zero: number | undefined;
  #detected = $state(false);

  /** Whether the last lock was due to the clock. */
  get detected(): boolean {
    return this.#detected;
  }

  /** Follows the state of the notebook. */
  follow(kind: NotebookState['kind']): void {
    if (kind === 'locked')
      this.#detected = this.#zero !== undefined && isBehind(this.#zero + performance.now());
    this.#zero = kind === 'open' ? Date.now() - performance.now() : undefined;
  }
}

const isBehind = (time: number) =>
  reasonToLock({ touchedAt: time, seenAt: time }, NO_DEADLINE, Date.now()) === 'clock';
