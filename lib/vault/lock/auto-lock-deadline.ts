import type { VaultStore } from '../record/vault-store';
import { lockSessionIfDue } from './lock-if-due';
import { readLockSettings, writeLockSettings, type LockSettings } from './lock-settings';

/** The least time between two writes of a touch, in milliseconds. */
const TOUCH_INTERVAL = 15_000;

/** Keeps the deadline at which a notebook that a passphrase opened locks by itself. */
export class AutoLockDeadline {
  readonly #store: VaultStore;
  readonly #now: () => number;
  #touchedAt = 0;

  constructor(store: VaultStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** Postpones the deadline, because the person used Overture. Cheap enough for every key press. */
  async touch(): Promise<void> {
    const now = this.#now();
    if (Math.abs(now - this.#touchedAt) < TOUCH_INTERVAL) return;
    this.#touchedAt = now;
    await this.lockIfDue();
    if (await this.#store.readTimes()) await this.#store.writeTimes({ touchedAt: now, seenAt: now });
  }

  /** Locks when the deadline has passed or the clock was set back. @returns whether it locked */
  async lockIfDue(): Promise<boolean> {
    return lockSessionIfDue(this.#store, this.#now());
  }

  /** Reads the settings of the deadline. */
  settings(): Promise<LockSettings> {
    return readLockSettings();
  }

  /** Writes the settings of the deadline. */
  async saveSettings(settings: LockSettings): Promise<void> {
    await writeLockSettings(settings);
  }
}
