import { isVaultError, VaultError } from '../crypto/vault-error';
import type { NotebookStorage } from './notebook-storage';
import { readVault, withDigest, type StoredVault, type VaultRecord } from './vault-record';
import type { VaultStore } from './vault-store';

/**
 * Reads and writes the vault record in its two replicas: storage.local, and the storage of the notebook. Caches
 * nothing, since other pages change it too.
 */
export class VaultReplicas {
  readonly #store: VaultStore;
  readonly #storage: NotebookStorage;

  constructor(store: VaultStore, storage: NotebookStorage) {
    this.#store = store;
    this.#storage = storage;
  }

  /**
   * Returns the newest intact vault record of the two replicas, and updates the other replica.
   * @returns undefined only when neither replica has a record and nothing sealed depends on one
   * @throws VaultError 'damaged' when no intact one is left, 'too-new' when a newer Overture wrote one, 'unreadable'
   */
  async find(): Promise<VaultRecord | undefined> {
    const [first, second] = await Promise.all([
      inspect(() => this.#store.readVault()),
      inspect(() => this.#storage.readVault()),
    ]);
    for (const { error } of [first, second]) if (isVaultError(error, 'too-new')) throw error;
    const intact = [first.record, second.record].filter((record) => record !== undefined);
    const newest = intact.toSorted((a, b) => b.generation - a.generation)[0];
    if (!newest) {
      await this.#checkThatNoneWasLost(first, second);
      return undefined;
    }
    const stored = await withDigest(newest);
    const isBehind = ({ record, error }: Inspected) =>
      // A replica that could not be read may be newer than the one that could.
      record ? record.generation < newest.generation : !error || isVaultError(error, 'damaged');
    // Failing to update a replica must not lock the person out.
    if (isBehind(first)) await this.#store.writeVault(stored).catch(() => undefined);
    if (isBehind(second)) await this.updateSecond(stored);
    return newest;
  }

  /** Returns the vault record of storage.local alone, which answers at once. @throws VaultError 'damaged', 'too-new' */
  async readFirst(): Promise<VaultRecord | undefined> {
    return readVault(await this.#store.readVault());
  }

  /** Returns the record like `find`. @throws VaultError 'locked' when there is none yet, and the errors of `find` */
  async read(): Promise<VaultRecord> {
    const record = await this.find();
    if (!record) throw new VaultError('locked', 'There is no vault yet');
    return record;
  }

  /**
   * Writes a vault record to both replicas, as the next generation.
   * @returns the record as it is stored now
   * @throws the error of the first replica when neither took it
   */
  async write(record: VaultRecord): Promise<VaultRecord> {
    const next = { ...record, generation: record.generation + 1 };
    const stored = await withDigest(next);
    const results = await Promise.allSettled([
      this.#store.writeVault(stored),
      this.#storage.writeVault(stored),
    ]);
    const failed = results.filter((result) => result.status === 'rejected');
    if (failed.length === results.length) throw failed[0]!.reason;
    return next;
  }

  /** Writes what the first replica holds to the second. It may fail, since the next `find` repeats it. */
  async updateSecond(stored: StoredVault): Promise<void> {
    await this.#storage.writeVault(stored).catch(() => undefined);
  }

  /** @throws when a missing record may exist after all, or must have existed */
  async #checkThatNoneWasLost(first: Inspected, second: Inspected): Promise<void> {
    const damage = [first, second].find(({ error }) => isVaultError(error, 'damaged'));
    if (damage) throw damage.error;
    // The second replica may be out of reach, as in Firefox's permanent private mode, which has no IndexedDB.
    if (first.error)
      throw new VaultError('unreadable', 'storage.local cannot be read', { cause: first.error });
    if (await this.#storage.hasSealed())
      throw new VaultError('damaged', 'The vault record of sealed notes is missing');
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
