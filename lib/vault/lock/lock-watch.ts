import { browser } from '#imports';
import type { VaultRecord } from '../record/vault-record';
import { vaultStore } from '../record/vault-store';
import { locksOn } from './lock-policy';
import { lockSessionIfDue } from './lock-if-due';
import { lockSession } from './lock-session';
import { readLockSettings } from './lock-settings';
import { watchForDeletion } from './watch-for-deletion';

const ALARM = 'overture-lock';
/** Seconds without keyboard or mouse before the browser calls the computer idle. */
const IDLE_AFTER = 300;

/**
 * Locks the notebook when the person has left: computer idle, screen locked, deadline passed. For the background, which
 * reads no note: it only removes the key from session storage, and every page is notified of that.
 * The start of the browser needs no lock, because session storage begins empty.
 * @param onlock called whenever the notebook was locked, or everything is being deleted, by whichever page; also when the
 * person has left a notebook that was locked already
 */
export function watchForLock(onlock: () => void = () => undefined): void {
  vaultStore.onChange((changed) => {
    if (changed === 'key') void ifLockable(async () => (await vaultStore.readSession()) ?? onlock());
  });
  watchForDeletion(onlock);
  browser.idle.setDetectionInterval(IDLE_AFTER);
  browser.idle.onStateChanged.addListener((state) => void lockOnIdleState(state, onlock));
  void createAlarm();
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void lockSessionIfDue(vaultStore, Date.now());
  });
}

/** Creates the alarm only once, because each start of the background would otherwise postpone it. */
async function createAlarm(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: 1 });
}

async function lockOnIdleState(state: string, onlock: () => void): Promise<void> {
  if (!locksOn(state, await readLockSettings())) return;
  const hadKey = (await vaultStore.readSession()) !== undefined;
  await lockSession(vaultStore);
  // Openers go on working while it is locked, and what they left in memory goes when the person leaves again.
  if (!hadKey) await ifLockable(async () => onlock());
}

/** Runs a task in locked mode only: locking a session-only notebook would lose it, since its key is nowhere else. */
async function ifLockable(task: () => Promise<unknown>): Promise<void> {
  const vault = (await vaultStore.readVault()) as VaultRecord | undefined;
  if (vault?.mode === 'locked') await task();
}
