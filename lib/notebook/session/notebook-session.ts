import { fromUtf8, utf8 } from '@/lib/vault/crypto/bytes';
import { keyedHash } from '@/lib/vault/crypto/keyed-hash';
import { open, seal } from '@/lib/vault/crypto/seal';
import { VaultError } from '@/lib/vault/crypto/vault-error';
import { dataLoss } from '@/lib/vault/record/data-loss';
import type { Vault } from '@/lib/vault/vault';
import type { Table } from '../records/table';
import type { Committed, WritePlan } from '../storage/encrypted-store';
import { CacheSync } from './cache-sync';
import type { Emitter } from './emitter';
import { NotebookErasure } from './notebook-erasure';
import { keepDays } from './keep-days';
import type { NotebookState } from './notebook-state';
import { NotebookWriter } from './notebook-writer';
import type { RecordCache } from './record-cache';
import { StoreSession } from './store-session';
import type { TabMessage } from './tab-channel';
import type { TaskOptions } from './task-options';
import { withWriteLock } from './write-lock';

/**
 * Joins the parts of the notebook in one page: its store, which follows the vault, its cache, in step with the other
 * pages, its writes and its erasure. It knows nothing of notes; the collections give records their meaning.
 */
export class NotebookSession {
  readonly vault: Vault;
  readonly erasure: NotebookErasure;
  readonly #sync = new CacheSync((message) => this.#receive(message));
  readonly #store: StoreSession;
  readonly #writer: NotebookWriter;
  readonly #newId: () => string;

  constructor(vault: Vault, newId: () => string, opening?: Promise<void>) {
    this.vault = vault;
    this.#newId = newId;
    this.#store = new StoreSession(vault, this.cache, opening);
    this.#writer = new NotebookWriter(vault, this.#store, this.#sync);
    this.erasure = new NotebookErasure(vault, this.#store, this.#sync, this.#writer);
  }

  get cache(): RecordCache {
    return this.#sync.cache;
  }

  /** Emits when the state or a record may have changed. */
  get emitter(): Emitter {
    return this.#store.emitter;
  }

  get state(): NotebookState {
    return this.#store.state;
  }

  /** The error for which the notebook cannot be opened. */
  get error(): unknown {
    return this.#store.error;
  }

  /** Requests a table; it is loaded once and kept up to date from then on. */
  request(table: Table): void {
    if (!this.#store.request(table)) void this.syncWithVault();
  }

  /** Opens or closes the store as the vault says now; resolves when that is done. */
  syncWithVault(): Promise<void> {
    return this.#store.syncWithVault();
  }

  /**
   * Resolves when a table is in the cache.
   * @throws VaultError 'locked', or the error for which the notebook cannot be opened
   */
  async ensureLoaded(table: Table): Promise<RecordCache> {
    this.#store.request(table);
    await this.#store.ready();
    if (!this.cache.has(table)) await this.syncWithVault();
    if (!this.cache.has(table)) throw this.error ?? new VaultError('locked', 'The notebook is locked');
    return this.cache;
  }

  /** Writes changes, all or nothing; see `NotebookWriter.commit`. */
  commit(plan: WritePlan): Promise<Committed> {
    return this.#writer.commit(plan);
  }

  /** Writes what an earlier Overture wrote without its days, where anything of it was read; see `keepDays`. */
  async keepDays(): Promise<void> {
    const { daysToKeep } = await this.#store.ready();
    if (daysToKeep.size > 0) await this.commit(keepDays(() => [...daysToKeep]));
  }

  /**
   * Copies everything under a new key; see `rotateNotebookKey`.
   * @throws VaultError 'locked', NotebookError 'not-saved' or 'not-all-open', AbortError
   */
  async rotateKey(
    to: { mode: 'locked' | 'session'; passphrase?: string },
    options?: TaskOptions,
  ): Promise<void> {
    const store = await this.#store.ready();
    const { rotateNotebookKey } = await import('./rotate-notebook-key');
    await withWriteLock(() => rotateNotebookKey(this.vault, store, to, options));
    await this.syncWithVault();
  }

  /** Notes that the person was told of the loss of what they had written. */
  async acknowledgeLoss(): Promise<void> {
    dataLoss.acknowledge();
    await this.syncWithVault();
  }

  /**
   * Seals a text for the memory of this page alone: a draft that no store took before the notebook locks.
   * @returns a function that opens the draft once the notebook is unlocked; it rejects when the key has changed by then
   * @throws VaultError 'locked'
   */
  async sealDraft(text: string): Promise<() => Promise<string>> {
    // Authenticated with the text; no record is in a table of this name.
    const position = { table: 'aside', id: this.#newId(), schema: 1, revision: 1 };
    const box = await seal((await this.#store.ready()).key, position, utf8(text));
    return async () => fromUtf8(await open((await this.#store.ready()).key, position, box));
  }

  /** Returns `keyedHash` with the key in use. @throws VaultError 'locked' */
  async textHasher(): Promise<(text: string) => Promise<string>> {
    const { key } = await this.#store.ready();
    return (text) => keyedHash(key, text);
  }

  /** Stops following the vault and the other pages, and forgets everything. */
  close(): void {
    this.#sync.close();
    this.#store.close();
  }

  async #receive(message: TabMessage): Promise<void> {
    if (message.kind !== 'changed') {
      this.cache.clear();
      if (message.kind === 'erased') this.erasure.countRemote();
      return this.syncWithVault();
    }
    const store = this.#store.current;
    if (!store || store.key.id !== message.kid) return;
    await this.#sync.refresh(store, message, () => this.#store.current === store);
    this.emitter.emit();
  }
}
