import { VaultError } from '../crypto/vault-error';
import { createVault } from './create-vault';
import { dataLossMarker } from './data-loss-marker';
import type { NotebookStorage } from './notebook-storage';
import { requireOrdinaryWindow } from './require-ordinary-window';
import type { VaultReplicas } from './vault-replicas';
import type { Deletion, VaultStore } from './vault-store';
import { withVaultLock } from './with-vault-lock';

/** Deletes everything Overture stored, and completes a deletion that was interrupted or could not reach every store. */
export class VaultDeletion {
  readonly #store: VaultStore;
  readonly #replicas: VaultReplicas;
  readonly #storage: NotebookStorage;

  constructor(store: VaultStore, replicas: VaultReplicas, storage: NotebookStorage) {
    this.#store = store;
    this.#replicas = replicas;
    this.#storage = storage;
  }

  /**
   * Deletes both stores, all keys and all settings: keys and storage.local first, since IndexedDB may not answer.
   * storage.local carries a mark until there is a new vault, so that a deletion that was killed is completed at the next
   * start, and no replica can bring anything back.
   * @throws VaultError 'ordinary-windows-only', 'nothing-deleted'; after any other error the next start deletes the rest
   */
  async eraseEverything(): Promise<void> {
    await requireOrdinaryWindow();
    await withVaultLock(async () => {
      // Without IndexedDB where it can be: what protects must not wait for it.
      const first = await this.#replicas.readFirst().catch(() => undefined);
      const erased = first ?? (await this.#replicas.find().catch(() => undefined));
      await this.#store.markErasing(erased?.generation ?? 0).catch(throwNothingDeleted);
      await this.#erase();
    });
  }

  /** Returns whether a deletion of everything has begun and is not completed. */
  async isBegun(): Promise<boolean> {
    return (await this.#read()).erasing !== undefined;
  }

  /**
   * Completes an earlier deletion. To be called by one page at a time.
   * @returns whether IndexedDB still holds something that was deleted
   */
  async finish(): Promise<boolean> {
    const { erasing, unreached } = await this.#read();
    if (erasing !== undefined) return this.#finishErasing(erasing);
    return unreached ? this.#eraseUnreached() : false;
  }

  /** Marks that IndexedDB holds something that was to be deleted, so that it is deleted later. */
  async markUnreached(): Promise<void> {
    await this.#store.markUnreached();
  }

  /** Reads the marks. Where storage.local cannot be read, no deletion is known of. */
  #read(): Promise<Deletion> {
    return this.#store.readDeletion().catch(() => ({}));
  }

  /** @returns whether every store could be reached */
  async #erase(): Promise<boolean> {
    await this.#store.eraseAll();
    dataLossMarker.remove();
    return this.#storage.destroyAll();
  }

  /** Removes the mark only when there is a new vault, so that a kill in between is not taken for a data loss. */
  async #finishErasing(generation: number): Promise<boolean> {
    const reached = await this.#erase();
    await createVault(this.#replicas, generation);
    if (!reached) await this.#store.markUnreached();
    await this.#store.removeErasingMark();
    return !reached;
  }

  /** Deletes what IndexedDB still holds because it was out of reach when everything was deleted. */
  async #eraseUnreached(): Promise<boolean> {
    const record = await this.#replicas.find();
    if (!record || !(await this.#storage.destroyDatabases(record.kid))) return true;
    await this.#store.removeUnreachedMark();
    return false;
  }
}

function throwNothingDeleted(cause: unknown): never {
  throw new VaultError('nothing-deleted', 'No mark could be written', { cause });
}
