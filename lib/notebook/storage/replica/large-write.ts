import { browser } from '#imports';

/** Up to this many keys go in one `set`, which the browser writes as a whole; more would strain its message size. */
export const AT_ONCE = 500;

/** One write to storage.local. */
export interface Write {
  set: Record<string, unknown>;
  away: readonly string[];
  /** Set last: from then on the write counts. */
  last: Record<string, unknown>;
}

/** What a large write found under the keys it was about to change; null where there was nothing. */
type Journal = Record<string, unknown>;

const area = browser.storage.local;

/**
 * Writes more than the browser writes at once, all or nothing: what was there before is kept in a journal until the
 * last key is written.
 */
export async function writeLarge(journalKey: string, { set, away, last }: Write): Promise<void> {
  const journal: Journal = {};
  for (const keys of chunks([...Object.keys(set), ...away, ...Object.keys(last)])) {
    const found = await area.get(keys);
    for (const key of keys) journal[key] = found[key] ?? null;
  }
  await area.set({ [journalKey]: journal });
  try {
    for (const keys of chunks(Object.keys(set))) {
      await area.set(Object.fromEntries(keys.map((key) => [key, set[key]])));
    }
    for (const keys of chunks(away)) await area.remove(keys);
    // An empty journal in the same write as the last keys: from here on the write counts.
    await area.set({ ...last, [journalKey]: {} });
  } catch (error) {
    await takeBackInterrupted(journalKey).catch(() => undefined);
    throw error;
  }
  await area.remove(journalKey);
}

/** Takes back a large write that a kill interrupted. */
export async function takeBackInterrupted(journalKey: string): Promise<void> {
  const journal: unknown = (await area.get(journalKey))[journalKey];
  if (journal === undefined) return;
  const entries = typeof journal === 'object' ? Object.entries((journal ?? {}) as Journal) : [];
  const before = entries.filter(([, value]) => value !== null);
  for (const some of chunks(before)) await area.set(Object.fromEntries(some));
  const created = entries.filter(([, value]) => value === null).map(([key]) => key);
  for (const keys of chunks(created)) await area.remove(keys);
  await area.remove(journalKey);
}

/** In parts, so that no single message between browser and page grows without end. */
export function chunks<T>(all: readonly T[], size = AT_ONCE): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}
