import type { DataKey } from '@/lib/vault/crypto/data-key';
import type { RowStore } from './row-store';
import { openRemoval } from './sealed-row';
import { dayOf, joinTombstones, openTombstones, type Tombstone } from './tombstones';

/** Returns what a store knows of deleted records: its sealed tombstones, and what an earlier version kept of others. */
export async function knownTombstones(key: DataKey, store: RowStore): Promise<Tombstone[]> {
  const today = dayOf(Date.now());
  const removals = (await store.readRemovals()).map((removal) => openRemoval(key, removal, today));
  return joinTombstones(await openTombstones(key, await store.readTombstones()), await Promise.all(removals));
}
