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
   * Deletes both stores, all keys and all settings. storage.local comes last and carries a mark until there is a new
   * vault, so that a deletion that was killed is completed at the next start, and no replica can bring anything back.
   * @throws VaultError 'ordinary-windows-only', 'nothing-deleted'; after any other error the next start deletes the rest
   */
  async eraseEverything(): Promise<void> {
    await requireOrdinaryWindow();
    await withVaultLock(async () => {
      const erased = await this.#replicas.find().catch(() => undefined);
      await this.#store.markErasing(erased?.generation ?? 0).catch(throwNothingDeleted);
      await this.#erase();
    });
  }

  /** Returns whether a deletion of everything has begun and is not completed. */
  async isBegun(): Promise<boolean> {
    return (await this.#read()).erasing !== undefined;
  }

  /** Completes an earlier deletion. To be called by one page at a time. */
  async finish(): Promise<void> {
    const { erasing, unreached } = await this.#read();
    if (erasing !== undefined) await this.#finishErasing(erasing);
    else if (unreached) await this.#eraseUnreached();
  }

  /** Reads the marks. Where storage.local cannot be read, no deletion is known of. */
  #read(): Promise<Deletion> {
    return this.#store.readDeletion().catch(() => ({}));
  }

  /** @returns whether every store could be reached */
  async #erase(): Promise<boolean> {
    const reached = await this.#storage.destroyAll();
    dataLossMarker.remove();
    await this.#store.eraseAll();
    return reached;
  }

  /** Removes the mark only when there is a new vault, so that a kill in between is not taken for a data loss. */
  async #finishErasing(generation: number): Promise<void> {
    const reached = await this.#erase();
    await createVault(this.#replicas, generation);
    if (!reached) await this.#store.markUnreached();
    await this.#store.removeErasingMark();
  }

  /** Deletes what IndexedDB still holds because it was out of reach when everything was deleted. */
  async #eraseUnreached(): Promise<void> {
    const record = await this.#replicas.find();
    if (record && (await this.#storage.destroyDatabases(record.kid))) await this.#store.removeUnreachedMark();
  }
}

function throwNothingDeleted(cause: unknown): never {
  throw new VaultError('nothing-deleted', 'No mark could be written', { cause });
}
