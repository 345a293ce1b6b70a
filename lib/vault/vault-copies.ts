import { VaultDamaged, VaultLocked, VaultTooNew } from './vault-errors';
import { readVault, withDigest, type StoredVault, type VaultRecord } from './vault-record';
import type { VaultStore } from './vault-store';

/** A second place for the vault record, since without it every sealed note is lost. Supplied by the notebook. */
export interface VaultCopy {
  read(): Promise<unknown>;
  write(record: unknown): Promise<void>;
  /** Deletes every database, the copy included. */
  destroyAll(): Promise<void>;
}

/** The vault record in its two places. Nothing is remembered: other pages change it too. */
export class VaultCopies {
  readonly #store: VaultStore;
  readonly #copy: VaultCopy;

  constructor(store: VaultStore, copy: VaultCopy) {
    this.#store = store;
    this.#copy = copy;
  }

  /**
   * The newest whole vault record of the two places; the other one is brought up to date.
   * @returns undefined only when neither place has any
   * @throws VaultDamaged when no whole one is left, VaultTooNew when a newer Overture wrote one
   */
  async find(): Promise<VaultRecord | undefined> {
    const [first, second] = await Promise.all([
      inspect(() => this.#store.readVault()),
      inspect(() => this.#copy.read()),
    ]);
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
    if (first.record?.generation !== newest.generation)
      await this.#store.writeVault(stored).catch(() => undefined);
    if (second.record?.generation !== newest.generation) await this.mend(stored);
    return newest;
  }

  /** The same where there has to be one. @throws VaultLocked when there is none yet, VaultDamaged, VaultTooNew */
  async read(): Promise<VaultRecord> {
    const record = await this.find();
    if (!record) throw new VaultLocked('There is no vault yet');
    return record;
  }

  /**
   * Writes a vault record to both places, as the next generation.
   * @returns the record as it is stored now
   * @throws when neither place took it
   */
  async write(record: VaultRecord): Promise<VaultRecord> {
    const next = { ...record, generation: record.generation + 1 };
    const stored = await withDigest(next);
    const results = await Promise.allSettled([this.#store.writeVault(stored), this.#copy.write(stored)]);
    const failed = results.filter((result) => result.status === 'rejected');
    if (failed.length === results.length) throw failed[0]!.reason;
    return next;
  }

  /** Brings the second place up to date with what the first one has. It need not succeed: the next reading does it. */
  async mend(stored: StoredVault): Promise<void> {
    await this.#copy.write(stored).catch(() => undefined);
  }
}

async function inspect(read: () => Promise<unknown>): Promise<{ record?: VaultRecord; error?: unknown }> {
  try {
    return { record: await readVault(await read()) };
  } catch (error) {
    return { error };
  }
}
