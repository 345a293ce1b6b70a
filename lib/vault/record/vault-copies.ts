import { VaultDamaged, VaultLocked, VaultTooNew, VaultUnreadable } from '../crypto/vault-errors';
import { readVault, withDigest, type StoredVault, type VaultRecord } from './vault-record';
import type { VaultStore } from './vault-store';

/** A second place for the vault record, since without it every sealed note is lost. Supplied by the notebook. */
export interface VaultCopy {
  read(): Promise<unknown>;
  write(record: unknown): Promise<void>;
  /** Whether anything sealed lies in any place, which a new key would leave unreadable for ever. */
  hasSealed(): Promise<boolean>;
  /** Deletes everything sealed, in every place, and the copy. @returns whether every place could be reached */
  destroyAll(): Promise<boolean>;
  /** The same in IndexedDB alone, but for what this key sealed. @returns whether it could be reached */
  destroyDatabases(butFor: string): Promise<boolean>;
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
   * @returns undefined only when neither place has any, and nothing sealed waits for one
   * @throws VaultDamaged when no whole one is left, VaultTooNew when a newer Overture wrote one, VaultUnreadable
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
      // The second place may be missing: Firefox's permanent private mode has no IndexedDB. The first may not.
      if (first.error) throw new VaultUnreadable('storage.local cannot be read', { cause: first.error });
      if (await this.#copy.hasSealed()) throw new VaultDamaged('The vault record of sealed notes is missing');
      return undefined;
    }
    const stored = await withDigest(newest);
    const isBehind = ({ record, error }: Inspected) =>
      // What could not be read may be newer than what could.
      record ? record.generation < newest.generation : !error || error instanceof VaultDamaged;
    // Failing to mend a copy must not keep the person out.
    if (isBehind(first)) await this.#store.writeVault(stored).catch(() => undefined);
    if (isBehind(second)) await this.mend(stored);
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

interface Inspected {
  record?: VaultRecord;
  error?: unknown;
}

async function inspect(read: () => Promise<unknown>): Promise<Inspected> {
  try {
    return { record: await readVault(await read()) };
  } catch (error) {
    return { error };
  }
}
