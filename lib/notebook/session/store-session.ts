import { VaultError } from '@/lib/vault/crypto/vault-error';
import { requireOrdinaryWindow } from '@/lib/vault/record/require-ordinary-window';
import type { Vault, VaultState } from '@/lib/vault/vault';
import type { Table } from '../records/table';
import type { EncryptedStore } from '../storage/encrypted-store';
import { Emitter } from './emitter';
import { failedState, type NotebookState } from './notebook-state';
import { openState, type SessionFacts } from './open-state';
import type { RecordCache } from './record-cache';
import { TableLoader } from './table-loader';
import { WritesUnderWay } from './writes-under-way';

/** Milliseconds after a lock in which what is being typed may still be sealed. */
const GRACE = 500;
/** How long writes that began by then may take, in milliseconds, until the key goes all the same: a disk can hang. */
const MOST_OF_WRITING = 5000;

type UnlockedVault = Extract<VaultState, { kind: 'open' }>;

/** Loads the stores and their library, most of the notebook's code, which no page needs before it is drawn. */
const loadStoreCode = () => import('./open-current-store');

/** Follows the vault: opens and closes the store of its key, and loads the requested tables into the cache. */
export class StoreSession {
  readonly emitter = new Emitter();
  readonly #vault: Vault;
  readonly #cache: RecordCache;
  readonly #loader: TableLoader;
  readonly #stop: () => void;
  #store: EncryptedStore | undefined;
  #origin: string | undefined;
  #state: NotebookState = { kind: 'opening' };
  #queue: Promise<void>;
  /** Keep the store open until they are done, also where a lock comes meanwhile and the disk is slow. */
  readonly writes = new WritesUnderWay();
  /** How often the vault was found locked or deleted, so that a sync under way learns of it. */
  #locks = 0;
  #closed = false;
  readonly #facts: SessionFacts = {
    damaged: 0,
    rotationInterrupted: false,
    otherKey: false,
    outdated: false,
  };

  /** @param opening resolves when the notebook may open, which takes the page a while */
  constructor(vault: Vault, cache: RecordCache, opening: Promise<void> = Promise.resolve()) {
    this.#vault = vault;
    this.#cache = cache;
    this.#loader = new TableLoader(cache);
    this.#stop = vault.onChange(() => {
      void this.#blankIfGone();
      void this.syncWithVault();
    });
    this.#queue = opening.then(() => this.#sync());
  }

  get state(): NotebookState {
    return this.#state;
  }

  /** The open store; undefined while the notebook is locked or being opened. */
  get current(): EncryptedStore | undefined {
    return this.#store;
  }

  /** Identifies the open notebook, whatever key it is under; see `VaultState`. */
  get origin(): string | undefined {
    return this.#origin;
  }

  /** The error for which the notebook cannot be opened. */
  get error(): unknown {
    return this.#state.kind === 'failed' ? this.#state.error : undefined;
  }

  /** Requests a table, to be loaded with the next sync. @returns whether it was requested before */
  request(table: Table): boolean {
    return this.#loader.request(table);
  }

  /** Opens, closes or keeps the store as the vault says now; resolves when that is done and the cache is loaded. */
  syncWithVault(): Promise<void> {
    this.#queue = this.#queue.then(() => this.#sync());
    return this.#queue;
  }

  /** Resolves when the syncs under way are done. */
  idle(): Promise<void> {
    return this.#queue;
  }

  /** Returns the open store. @throws VaultError 'locked', or the error for which the notebook cannot be opened */
  async ready(): Promise<EncryptedStore> {
    if (!this.#store) await this.#queue;
    if (this.#store) return this.#store;
    throw this.error ?? new VaultError('locked', 'The notebook is locked');
  }

  /** Blanks this page and closes the store, until the next sync. */
  closeForErasure(): void {
    this.closeStore();
    this.#state = { kind: 'opening' };
    this.emitter.emit();
  }

  /** Closes the store and clears the cache, until the next sync. */
  closeStore(): void {
    this.#cache.clear();
    this.#store?.close();
    this.#store = undefined;
    this.#facts.damaged = 0;
  }

  /** Stops following the vault, for good. */
  close(): void {
    this.#closed = true;
    this.#stop();
    this.closeStore();
  }

  async #sync(): Promise<void> {
    if (this.#closed) return;
    const locks = this.#locks;
    try {
      await requireOrdinaryWindow();
      const { vaultStateAfterRotation } = await loadStoreCode();
      const vault = await vaultStateAfterRotation(
        this.#vault,
        () => (this.#facts.rotationInterrupted = true),
      );
      if (vault.kind === 'locked') return await this.#lock(vault.hasRecoveryCode);
      const store = await this.#storeOf(vault);
      // Opening takes a while, in which somebody may have locked.
      if (!store || locks !== this.#locks) return await this.#sync();
      this.#state = openState(store, vault, this.#facts);
      const isOpen = () => this.#store === store && this.#state.kind === 'open';
      this.#facts.damaged += await this.#loader.load(store, isOpen);
      if (isOpen()) this.#state = openState(store, vault, this.#facts);
    } catch (error) {
      this.closeStore();
      this.#state = failedState(error);
    }
    this.emitter.emit();
  }

  /** Returns the store of the vault's key; nothing where the vault has another key meanwhile. */
  async #storeOf(vault: UnlockedVault): Promise<EncryptedStore | undefined> {
    if (this.#store?.key.id === vault.key.id) return this.#store;
    this.closeStore();
    const { openCurrentStore } = await loadStoreCode();
    const opened = await openCurrentStore(this.#vault, vault);
    if (!opened) return undefined;
    const { store } = opened;
    this.#store = store;
    this.#facts.otherKey = opened.otherKey;
    this.#origin = vault.origin;
    store.stores.database?.onOutdated?.(() => this.#markOutdated(store));
    return store;
  }

  /** Blanks at once where the vault was locked or is being deleted: the sync that follows may be kept waiting. */
  async #blankIfGone(): Promise<void> {
    const erased = (await this.#vault.deletion.isBegun()) && { hasRecoveryCode: false };
    const gone = erased || (await this.#vault.lockedState().catch(() => undefined));
    if (!gone || this.#closed) return;
    this.#locks++;
    if (this.#state.kind === 'open') this.#blank(gone.hasRecoveryCode);
  }

  #blank(hasRecoveryCode: boolean): void {
    this.#cache.clear();
    this.#state = { kind: 'locked', hasRecoveryCode };
    this.emitter.emit();
  }

  /** Clears the cache at once; what is being typed still has a moment to be sealed before the key goes. */
  async #lock(hasRecoveryCode: boolean): Promise<void> {
    this.#blank(hasRecoveryCode);
    if (!this.#store) return;
    await elapsed(GRACE);
    await Promise.race([this.writes.allDone(), elapsed(MOST_OF_WRITING)]);
    this.closeStore();
  }

  /** Marks that a newer Overture took the database over; what is cached can still be read. */
  #markOutdated(store: EncryptedStore): void {
    this.#facts.outdated = true;
    if (this.#store === store && this.#state.kind === 'open')
      this.#state = { ...this.#state, outdated: true };
    this.emitter.emit();
  }
}

const elapsed = (time: number) => new Promise<void>((done) => setTimeout(done, time));
