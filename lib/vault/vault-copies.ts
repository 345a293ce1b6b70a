import { VaultDamaged, VaultTooNew } from './vault-errors';
import { readVault, withDigest, type VaultRecord } from './vault-record';
import type { VaultStore } from './vault-store';

/** A second place for the vault record, since without it every sealed note is lost. Supplied by the notebook. */
export interface VaultCopy {
  read(): Promise<unknown>;
  write(record: unknown): Promise<void>;
  /** Deletes every database, the copy included. */
  destroyAll(): Promise<void>;
}

/**
 * The newest whole vault record of the two places; the other one is brought up to date.
 * @returns undefined only when neither place has any
 * @throws VaultDamaged when no whole one is left, VaultTooNew when a newer Overture wrote one
 */
export async function readCopies(store: VaultStore, copy: VaultCopy): Promise<VaultRecord | undefined> {
  const [first, second] = await Promise.all([inspect(() => store.readVault()), inspect(() => copy.read())]);
  for (const { error } of [first, second]) if (error instanceof VaultTooNew) throw error;
  const whole = [first.record, second.record].filter((record) => record !== undefined);
  const newest = whole.toSorted((a, b) => b.generation - a.generation)[0];
  if (!newest) {
    const damage = [first, second].find(({ error }) => error instanceof VaultDamaged);
    if (damage) throw damage.error;
    // A place that cannot be read at all is treated as empty: Firefox's permanent private mode has no IndexedDB.
    return undefined;
  }
  const stored = await withDigest(newest);
  // Failing to mend a copy must not keep the person out.
  if (first.record?.generation !== newest.generation) await store.writeVault(stored).catch(() => undefined);
  if (second.record?.generation !== newest.generation) await copy.write(stored).catch(() => undefined);
  return newest;
}

/**
 * Writes a vault record to both places.
 * @throws when neither took it
 */
export async function writeCopies(store: VaultStore, copy: VaultCopy, record: VaultRecord): Promise<void> {
  const stored = await withDigest(record);
  const results = await Promise.allSettled([store.writeVault(stored), copy.write(stored)]);
  const failed = results.filter((result) => result.status === 'rejected');
  if (failed.length === results.length) throw failed[0]!.reason;
}

async function inspect(read: () => Promise<unknown>): Promise<{ record?: VaultRecord; error?: unknown }> {
  try {
    return { record: await readVault(await read()) };
  } catch (error) {
    return { error };
  }
}
