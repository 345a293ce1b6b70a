import { DEFAULT_LOCK, type LockSettings } from './lock-policy';
import { lockSessionIfDue } from './lock-session';
import type { VaultCopies } from '../record/vault-copies';
import type { VaultStore } from '../record/vault-store';

/** How often at most a touch is written, in milliseconds. */
const TOUCH_EVERY = 15_000;

/** When a notebook that a passphrase opened locks by itself. */
export class Deadline {
  readonly #store: VaultStore;
  readonly #copies: VaultCopies;
  readonly #now: () => number;
  #touched = 0;

  constructor(store: VaultStore, copies: VaultCopies, now: () => number) {
    this.#store = store;
    this.#copies = copies;
    this.#now = now;
  }

  /** Puts it off: the person is here. Cheap enough for every key press. */
  async touch(): Promise<void> {
    const now = this.#now();
    if (Math.abs(now - this.#touched) < TOUCH_EVERY) return;
    this.#touched = now;
    await this.lockIfDue();
    if (await this.#store.readTimes()) await this.#store.writeTimes({ touchedAt: now, seenAt: now });
  }

  /** Locks when it has passed or the clock was set back. @returns whether it did */
  async lockIfDue(): Promise<boolean> {
    const record = await this.#copies.read();
    return record.mode === 'locked' && (await lockSessionIfDue(this.#store, this.#now()));
  }

  async settings(): Promise<LockSettings> {
    return { ...DEFAULT_LOCK, ...(await this.#store.readLock()) };
  }

  async set(settings: LockSettings): Promise<void> {
    await this.#store.writeLock(settings);
  }
}
