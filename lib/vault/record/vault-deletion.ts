import { beginVault } from './begin-vault';
import { refuseBesideOrdinaryWindows } from '../lock/ordinary-windows';
import { trace } from './data-loss-marker';
import type { VaultCopies, VaultCopy } from './vault-copies';
import { NothingDeleted } from '../crypto/vault-errors';
import type { Deletion, VaultStore } from './vault-store';
import { inVaultTurn } from './vault-turn';

/** Deletes everything there is, and brings to its end what was interrupted or could not be reached. */
export class VaultDeletion {
  readonly #store: VaultStore;
  readonly #copies: VaultCopies;
  readonly #copy: VaultCopy;

  constructor(store: VaultStore, copies: VaultCopies, copy: VaultCopy) {
    this.#store = store;
    this.#copies = copies;
    this.#copy = copy;
  }

  /**
   * Deletes both stores, all keys and all settings. storage.local goes last and carries a mark until a new vault
   * stands, so that a kill in between is finished at the next start, and no copy can bring anything back.
   * @throws OrdinaryWindowsOnly, NothingDeleted; after any other error the rest is deleted at the next start
   */
  async eraseEverything(): Promise<void> {
    await refuseBesideOrdinaryWindows();
    await inVaultTurn(async () => {
      const erased = await this.#copies.find().catch(() => undefined);
      await this.#store.markErasing(erased?.generation ?? 0).catch(nothingDeleted);
      await this.#erase();
    });
  }

  /** Whether everything is being deleted, or was until a kill came between. */
  async isBegun(): Promise<boolean> {
    return (await this.#read()).erasing !== undefined;
  }

  /** Deletes what an earlier deletion left. To be called by one page at a time. */
  async finish(): Promise<void> {
    const { erasing, unreached } = await this.#read();
    if (erasing !== undefined) await this.#beginAnew(erasing);
    else if (unreached) await this.#eraseUnreached();
  }

  /** Where storage.local cannot be read, nothing is known of one. */
  #read(): Promise<Deletion> {
    return this.#store.readDeletion().catch(() => ({}));
  }

  /** @returns whether every place could be reached */
  async #erase(): Promise<boolean> {
    const reached = await this.#copy.destroyAll();
    trace.forget();
    await this.#store.eraseAll();
    return reached;
  }

  /** The mark goes when there is a new vault, so that a kill in between is not taken for a loss. */
  async #beginAnew(generation: number): Promise<void> {
    const reached = await this.#erase();
    await beginVault(this.#copies, generation);
    if (!reached) await this.#store.markUnreached();
    await this.#store.endErasing();
  }

  /** IndexedDB was out of reach when everything was deleted: what it still holds goes as soon as it is there again. */
  async #eraseUnreached(): Promise<void> {
    const record = await this.#copies.find();
    if (record && (await this.#copy.destroyDatabases(record.kid))) await this.#store.endUnreached();
  }
}

function nothingDeleted(cause: unknown): never {
  throw new NothingDeleted('No mark could be written', { cause });
}
