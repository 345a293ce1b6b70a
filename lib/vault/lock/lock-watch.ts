import { browser } from '#imports';
import { DEFAULT_LOCK, locksOn } from './lock-policy';
import { lockSessionIfDue } from './lock-session';
import type { VaultRecord } from '../record/vault-record';
import { vaultStore } from '../record/vault-store';

const ALARM = 'overture-lock';
/** Seconds without keyboard or mouse before the browser calls the computer idle. */
const IDLE_AFTER = 300;

/**
 * Locks the notebook when the person has gone: idle computer, locked screen, deadline. For the background, which
 * touches no note: it only takes the key out of session storage, and every page hears that.
 * At browser start there is nothing to do, because session storage begins empty.
 * @param onlock called whenever the notebook was locked, by whichever page
 */
export function watchForLock(onlock: () => void = () => undefined): void {
  vaultStore.onChange((changed) => {
    if (changed === 'key') void whenLockable(async () => (await vaultStore.readSession()) ?? onlock());
  });
  browser.idle.setDetectionInterval(IDLE_AFTER);
  browser.idle.onStateChanged.addListener((state) => void lockFor(state));
  void wakeEveryMinute();
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void whenLockable(() => lockSessionIfDue(vaultStore, Date.now()));
  });
}

/** Created once: each start of the background would otherwise put the next alarm off. */
async function wakeEveryMinute(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: 1 });
}

async function lockFor(state: string): Promise<void> {
  const settings = { ...DEFAULT_LOCK, ...(await vaultStore.readLock()) };
  if (locksOn(state, settings)) await whenLockable(() => vaultStore.removeSession());
}

/** A session-only notebook would be lost by locking, since its key is nowhere else. */
async function whenLockable(task: () => Promise<unknown>): Promise<void> {
  const vault = (await vaultStore.readVault()) as VaultRecord | undefined;
  if (vault?.mode === 'locked') await task();
}
