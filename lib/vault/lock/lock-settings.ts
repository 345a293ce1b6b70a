import { browser } from '#imports';

/** The settings for locking a notebook that has a passphrase. */
export interface LockSettings {
  /** Minutes without use of Overture; null means until the browser closes. */
  afterMinutes: number | null;
  /** Whether an idle computer locks it too; a locked screen always does. */
  onIdle: boolean;
}

/** Fifteen minutes: long enough to think over a sentence, short enough for a computer left open. */
export const DEFAULT_LOCK: LockSettings = { afterMinutes: 15, onIdle: true };

/** Reads the lock settings, with the defaults for those that were never changed. */
export async function readLockSettings(): Promise<LockSettings> {
  const { lock } = await browser.storage.local.get('lock');
  return { ...DEFAULT_LOCK, ...(lock as LockSettings | undefined) };
}

/** Writes the lock settings. */
export function writeLockSettings(lock: LockSettings): Promise<void> {
  return browser.storage.local.set({ lock });
}
