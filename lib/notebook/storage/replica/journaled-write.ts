import { browser } from '#imports';
import { chunks } from './chunks';

/** The number of keys that one `set` takes, which the browser writes as a whole; more would strain its message size. */
export const MAX_KEYS_AT_ONCE = 500;

/** One write to storage.local. */
export interface LocalWrite {
  set: Record<string, unknown>;
  remove: readonly string[];
  /** Set last: from then on the write counts. */
  commit: Record<string, unknown>;
}

/** The rollback journal: the earlier values of the keys that a large write changes; null where a key was missing. */
type Journal = Record<string, unknown>;

const area = browser.storage.local;

/**
 * Writes more keys than the browser writes at once, all or nothing: a rollback journal holds the earlier values until
 * the last key is written.
 */
export async function writeJournaled(journalKey: string, { set, remove, commit }: LocalWrite): Promise<void> {
  const journal: Journal = {};
  for (const keys of parts([...Object.keys(set), ...remove, ...Object.keys(commit)])) {
    const found = await area.get(keys);
    for (const key of keys) journal[key] = found[key] ?? null;
  }
  await area.set({ [journalKey]: journal });
  try {
    for (const keys of parts(Object.keys(set))) {
      await area.set(Object.fromEntries(keys.map((key) => [key, set[key]])));
    }
    for (const keys of parts(remove)) await area.remove(keys);
    // An empty journal in the same write as the last keys: from here on the write counts.
    await area.set({ ...commit, [journalKey]: {} });
  } catch (error) {
    await rollBackInterrupted(journalKey).catch(() => undefined);
    throw error;
  }
  // Written is written: an empty journal that stays rolls nothing back.
  await area.remove(journalKey).catch(() => undefined);
}

/** Rolls back a large write that a kill interrupted, by its journal. */
export async function rollBackInterrupted(journalKey: string): Promise<void> {
  const journal: unknown = (await area.get(journalKey))[journalKey];
  if (journal === undefined) return;
  const entries = typeof journal === 'object' ? Object.entries((journal ?? {}) as Journal) : [];
  const before = entries.filter(([, value]) => value !== null);
  for (const some of parts(before)) await area.set(Object.fromEntries(some));
  const created = entries.filter(([, value]) => value === null).map(([key]) => key);
  for (const keys of parts(created)) await area.remove(keys);
  await area.remove(journalKey);
}

const parts = <T>(all: readonly T[]): T[][] => chunks(all, MAX_KEYS_AT_ONCE);
