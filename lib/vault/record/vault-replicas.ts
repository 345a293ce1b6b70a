import { isVaultError, VaultError } from '../crypto/vault-error';
import type { NotebookStorage } from './notebook-storage';
import { openKey, readVault, withDigest, type StoredVault, type VaultRecord } from './vault-record';
import type { Deletion, VaultStore } from './vault-store';

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
   * Returns the newest intact vault record of the two replicas, and updates the other replica. A record that somebody put
   * in the place of one gives way to the other: if only that one's key has sealed something here, or that one asks for a
   * passphrase while this one's key opens nothing. The second replica is not overwritten while it may be the only way to
   * what is sealed: by a record of another key, or by a newer one of its own key before that was shown to open.
   * @returns undefined only when neither replica has a record and nothing sealed depends on one
   * @throws VaultError 'damaged' when no intact one is left, 'too-new' when a newer Overture wrote one, 'unreadable'
   */
  async find(): Promise<VaultRecord | undefined> {
    const [first, second] = await this.#inspectBoth();
    for (const { error } of [first, second]) if (isVaultError(error, 'too-new')) throw error;
    const intact = [first.record, second.record].filter((record) => record !== undefined);
    const [newest, other] = intact.toSorted(
      (a, b) => Number(lacksKeyOf(a, b)) - Number(lacksKeyOf(b, a)) || b.generation - a.generation,
    );
    if (!newest) {
      await this.#checkThatNoneWasLost(first, second);
      return undefined;
    }
    const used = other && (await this.#wasPutThere(newest, other)) ? other : newest;
    const stored = await withDigest(used);
    const isBehind = ({ record, error }: Inspected) => {
      // A replica that could not be read may be newer than the one that could.
      if (!record) return !error || isVaultError(error, 'damaged');
      if (record.kid !== used.kid || lacksKeyOf(record, used)) return true;
      // A wrapped key may be one that nobody can open: `settle` follows once it was opened.
      return record.generation < used.generation && used.mode !== 'locked';
    };
    // Failing to update a replica must not lock the person out.
    if (isBehind(first)) await this.#store.writeVault(stored).catch(() => undefined);
    if (isBehind(second) && !(await this.#isNeeded(second.record, used.kid)))
      await this.#storage.writeVault(stored).catch(() => undefined);
    return used;
  }

  /** Updates a replica that has another version of a record, once a secret has shown that this one opens. */
  async settle(record: VaultRecord): Promise<void> {
    const stored = await withDigest(record);
    const isOther = async ({ record: known }: Inspected) =>
      known?.kid === record.kid && (await withDigest(known)).digest !== stored.digest;
    const [first, second] = await this.#inspectBoth();
    if (await isOther(first)) await this.#store.writeVault(stored).catch(() => undefined);
    if (await isOther(second)) await this.#storage.writeVault(stored).catch(() => undefined);
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
   * Writes a vault record to both replicas, as the next generation; over one of another key in the second only where
   * nothing depends on it.
   * @returns the record as it is stored now
   * @throws the error of the first replica when neither took it
   */
  async write(record: VaultRecord): Promise<VaultRecord> {
    const next = { ...record, generation: record.generation + 1 };
    const stored = await withDigest(next);
    const second = await inspect(() => this.#storage.readVault());
    const isNeeded = await this.#isNeeded(second.record, record.kid);
    const results = await Promise.allSettled([
      this.#store.writeVault(stored),
      isNeeded ? undefined : this.#storage.writeVault(stored),
    ]);
    const failed = results.filter((result) => result.status === 'rejected');
    if (failed.length === results.length) throw failed[0]!.reason;
    return next;
  }

  /**
   * Writes what the first replica holds to the second. It may fail, since the next `find` repeats it.
   * @param from the key that it takes the place of
   */
  async updateSecond(stored: StoredVault, from: string): Promise<void> {
    const { record } = await inspect(() => this.#storage.readVault());
    if (record?.kid !== from && (await this.#isNeeded(record, stored.kid))) return;
    await this.#storage.writeVault(stored).catch(() => undefined);
  }

  /** Returns whether a record is of another key, and without it what that key has sealed here would be lost. */
  async #isNeeded(record: VaultRecord | undefined, kid: string): Promise<boolean> {
    if (!record || record.kid === kid) return false;
    const { erasing, unreached } = await this.#store.readDeletion().catch((): Deletion => ({}));
    // What is to be deleted is still here where IndexedDB did not answer.
    if (erasing !== undefined || unreached) return false;
    return this.#storage.hasSealed(record.kid);
  }

  /**
   * Returns whether somebody put the newest record in the place of the other one, whose key is the one in use. Of two
   * records of one key, the one without a passphrase has to open what is sealed, as it does after the passphrase was
   * removed; where that cannot be shown, asking for a passphrase costs nothing.
   */
  async #wasPutThere(newest: VaultRecord, other: VaultRecord): Promise<boolean> {
    if (newest.kid !== other.kid)
      return (await this.#isNeeded(other, newest.kid)) && !(await this.#storage.hasSealed(newest.kid));
    if (newest.mode !== 'open' || other.mode !== 'locked') return false;
    return !(await this.#storage.isOpenedBy(openKey(newest)).catch(() => false));
  }

  #inspectBoth(): Promise<[Inspected, Inspected]> {
    return Promise.all([inspect(() => this.#store.readVault()), inspect(() => this.#storage.readVault())]);
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

/**
 * Returns whether a record holds no key while another one of the same key does. Nothing makes it so but somebody who put
 * it there, since every way to a session-only notebook takes a new key: whatever is sealed would be deleted as lost.
 */
function lacksKeyOf(record: VaultRecord, other: VaultRecord): boolean {
  return record.kid === other.kid && record.mode === 'session' && other.mode !== 'session';
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
